import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// How regional papers of France, Quebec, Switzerland and West Africa tell who speaks.
attributed('that-clause', {
  fr: [
    // A capital is typed without its accent, and the sentence before it ends all the same.
    [
      'Paul Verdin assure que le port va mal. A l’époque, « tous ont applaudi ».',
      'le port va mal',
      'Paul Verdin',
      'indirect',
    ],
    // What stands in a relative clause behind its verb is not who speaks.
    [
      'Un voisin qui a vu la scène affirme que le port ferme.',
      'le port ferme',
      'Un voisin qui a vu la scène',
      'indirect',
    ],
    [
      'La juge qui laisse de côté cette histoire rappelle que les clés manquaient.',
      'les clés manquaient',
      'La juge qui laisse de côté cette histoire',
      'indirect',
    ],
    // « M. » between a first name and a surname is an initial.
    [
      'La porte-parole du port, Marie M. Tissot, a déclaré que la digue tient.',
      'la digue tient',
      'Marie M. Tissot',
      'indirect',
    ],
    ['Le directeur de l’Alliance M. Koffi a dit que le port ferme.', 'le port ferme', 'Koffi', 'indirect'],
    // « Fr. » before a sum ends no sentence.
    [
      'Paul Verdin a expliqué que la commune avait perdu Fr. 91 000 en un an.',
      'la commune avait perdu Fr. 91 000 en un an',
      'Paul Verdin',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  fr: [
    // « Me » behind a noun is a title and no pronoun.
    ['Selon son avocate Me Anne Morel, le témoin se trompe.', 'le témoin se trompe', 'Anne Morel', 'indirect'],
    // Institutions and several people hold a view as somebody named does.
    [
      'Pour l’opposition, il ne saurait être permis d’insulter des collègues.',
      'il ne saurait être permis d’insulter des collègues',
      'l’opposition',
      'indirect',
    ],
    ['Pour les syndicats, le plan est inutile.', 'le plan est inutile', 'les syndicats', 'indirect'],
    ['Paul Verdin dirige le port. Pour lui, c’est une erreur.', 'c’est une erreur', 'Paul Verdin', 'indirect'],
  ],
});

attributed('cue-after', {
  fr: [
    ['« Il ne sait rien », a déclaré son avocat Me Paul Verdin.', 'Il ne sait rien', 'Paul Verdin', 'direct'],
    ['« Le port est à nous », affirme Maitre Paul Verdin.', 'Le port est à nous', 'Paul Verdin', 'direct'],
  ],
});

attributed('qualifying-verb', {
  fr: [
    // What somebody is said to feel, and the clause that it is about.
    [
      'Le maire Paul Verdin s’est dit inquiet qu’il faille attendre 2027.',
      'inquiet qu’il faille attendre 2027',
      'Paul Verdin',
      'indirect',
    ],
    [
      'Anne Morel s’est dite choquée que personne n’ait prévenu les voisins.',
      'choquée que personne n’ait prévenu les voisins',
      'Anne Morel',
      'indirect',
    ],
  ],
});

attributed('cue-before', {
  fr: [
    // The pronoun of « ce qu'elle … » is whoever does something to it.
    [
      'L’Assemblée s’est réunie lundi. L’opposition prévoit d’alerter le pays sur ce qu’elle considère comme une « dérive autoritaire ».',
      'dérive autoritaire',
      'L’opposition',
      'partial',
    ],
    [
      'Luc Besnard a été entendu. Le syndicat dénonce ce qu’il considère comme un « passage en force ».',
      'passage en force',
      'Le syndicat',
      'partial',
    ],
    // Who has another gender is not meant.
    [
      'Luc Besnard a été entendu. La mairie évite ce qu’il considère comme un « passage en force ».',
      'passage en force',
      'Luc Besnard',
      'partial',
    ],
    // Letters for a kind of institution are nobody's name.
    ['L’ONG dénonce « une atteinte grave à la liberté ».', 'une atteinte grave à la liberté', 'L’ONG', 'partial'],
  ],
});

attributed('next-subject', {
  fr: [
    [
      '« Il n’y a pas de fermetures. » En déplacement à Bussac mercredi dernier, le ministre de la Santé, Paul Verdin, a balayé les critiques.',
      'Il n’y a pas de fermetures.',
      'Paul Verdin',
      'direct',
    ],
    [
      '« C’était la fin du monde. » Lundi, Anne Morel, 44 ans, a fermé sa boutique.',
      'C’était la fin du monde.',
      'Anne Morel',
      'direct',
    ],
    [
      '« C’était la fin du monde. » Le maire Paul Verdin a demandé que la route ferme.',
      'C’était la fin du monde.',
      'Paul Verdin',
      'direct',
    ],
  ],
});

attributed('unattributed', {
  fr: [
    // Where the next sentence is about no person, or tells what somebody else says, nothing shows whose the words are.
    [
      '« C’était la fin du monde. » À Bussac, le silence règne depuis mardi.',
      'C’était la fin du monde.',
      null,
      'direct',
    ],
    ['« C’était la fin du monde. » Selon Paul Verdin, le vent a soufflé.', 'C’était la fin du monde.', null, 'direct'],
  ],
});

test.each([
  // What something is called, why something is asked for, and what is for somebody's good is no statement.
  'La personne est arrêtée au moment où elle part, c’est ce que l’on appelle la « flagrance ».',
  'Plusieurs raisons pour lesquelles il demande de partir sont connues.',
  'Pour les passagers, la journée commence à six heures.',
  'Pour les habitants, l’eau est coupée.',
  'Pour la commune, c’est une dépense de 3 000 euros.',
])('nobody says: %s', (text) => {
  const { quotations } = analyse(articleOf(text, 'fr'));
  expect(quotations.filter(({ kind, rule }) => kind === 'indirect' && rule !== 'infinitive')).toEqual([]);
});
