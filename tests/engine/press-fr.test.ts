import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// How the French press words reports, as articles show it.
attributed('that-clause', {
  fr: [
    // What an institution is called after is nobody.
    [
      'Ludovic Ferrand, 44 ans, est jugé. L’ancien infirmier de la clinique Sainte-Odile est accusé d’avoir menti. L’accusé soutient qu’une collègue a menti.',
      'une collègue a menti',
      'Ludovic Ferrand',
      'indirect',
    ],
    // What somebody has is taken up by no pronoun.
    [
      '« Tout est tombé », témoigne Anne Morel, dont la maison a brûlé. Elle ajoute que les voisins sont partis.',
      'les voisins sont partis',
      'Anne Morel',
      'indirect',
    ],
    // A small word between hyphens shows a place, and who is told to speak inside the marks acts there.
    [
      'La ligne relie Bussac-le-Neuf à Marmont. « Au départ, reconnaît Lise Tran, nous cherchions des papillons. » La chercheuse explique que le talus est chaud.',
      'le talus est chaud',
      'Lise Tran',
      'indirect',
    ],
    // The subject stands outside the marks, all that is said of it inside.
    [
      'Paul Verdin affirme que le quart de la halle « ne tient plus debout ».',
      'le quart de la halle « ne tient plus debout »',
      'Paul Verdin',
      'indirect',
    ],
    // Who says the same as another is set apart between the verb and its clause.
    ['Anne Morel affirme elle aussi que le mur tient.', 'le mur tient', 'Anne Morel', 'indirect'],
    // « on » speaks for the institution that opens the sentence.
    [
      'Dans l’entourage du ministre, on assure que le port tiendra.',
      'le port tiendra',
      'l’entourage du ministre',
      'indirect',
    ],
    ['Du côté de la mairie, on assure que le port tiendra.', 'le port tiendra', 'la mairie', 'indirect'],
    ['Chez Morel Habitat, on assure que le port tiendra.', 'le port tiendra', 'Morel Habitat', 'indirect'],
  ],
});

attributed('infinitive', {
  fr: [
    // A trade between commas shows that the sentence begins with a name.
    [
      'La foule criait. Levan, étudiant en droit, montrait un bleu : il raconte avoir été frappé à terre.',
      'avoir été frappé à terre',
      'Levan',
      'indirect',
    ],
    [
      'Paul Verdin a indiqué n’avoir « aucune réponse » pour la fin de semaine.',
      'n’avoir « aucune réponse » pour la fin de semaine',
      'Paul Verdin',
      'indirect',
    ],
    [
      'Paul Verdin dit passer ses nuits « comme un veilleur ».',
      'passer ses nuits « comme un veilleur »',
      'Paul Verdin',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  fr: [
    // An initial hides a surname; the small word behind it begins a sentence.
    ['« Je dors », dit Danylo K. Il a promis de venir.', 'Je dors', 'Danylo K', 'direct'],
    // What stands behind an age tells what somebody is: another trade is another person.
    [
      'Hervé Malin est là. Hervé Malin se tait. Corinne Malin, 51 ans, boulangère, venait de parler.\n\nLa salle se tait. La phrase fait sourire l’avocate générale, qui n’en laisse rien passer. « Les deux un peu », répète-t-elle.',
      'Les deux un peu',
      'l’avocate générale',
      'partial',
    ],
    // Where something is reports nothing, and nobody is meant by it.
    [
      'Plus inattendue a été l’intervention de Fatou Kébé, qui a voté contre. Elle a fait remarquer que la piscine la plus proche se trouvait à 34 minutes et que 600 écoliers perdraient leurs cours. « J’ai appris à nager là », a-t-elle conclu.',
      'J’ai appris à nager là',
      'Fatou Kébé',
      'direct',
    ],
    [
      '« Le port tiendra », a-t-on indiqué dans l’entourage du ministre.',
      'Le port tiendra',
      'l’entourage du ministre',
      'direct',
    ],
    ['« Le port tiendra », glisse-t-on à Matignon.', 'Le port tiendra', 'Matignon', 'direct'],
    ['« Le port tiendra », assure-t-on du côté de la mairie.', 'Le port tiendra', 'la mairie', 'direct'],
    ['« Comptez encore ! », scandait la foule.', 'Comptez encore !', 'la foule', 'partial'],
  ],
});

attributed('parataxis', {
  fr: [
    // What opens the sentence before a name describes it, where the text takes it up.
    [
      'Éclusière à Sète depuis dix ans, Anne Morel publie un livre. Le port dort l’hiver, raconte l’éclusière.',
      'Le port dort l’hiver',
      'Anne Morel',
      'indirect',
    ],
  ],
});

attributed('previous-subject', {
  fr: [
    // An auxiliary behind an object pronoun is no noun.
    ['La maire l’a écouté. « Il a menti. »', 'Il a menti.', 'La maire', 'direct'],
  ],
});

attributed('according-to', {
  fr: [
    // What somebody counts themselves has no voice but theirs.
    [
      'Paul Verdin est venu. Selon ses propres comptages, le nombre de barques a doublé.',
      'le nombre de barques a doublé',
      'Paul Verdin',
      'indirect',
    ],
  ],
});

test.each([
  // What it would be wrong to say nobody says.
  'Anne Morel est venue. Le texte est long. Il serait faux de dire que le port ferme.',
  // A noun that opens the article takes up nothing.
  'Une accusation que Paul Verdin balaie : tout figurait dans le dossier, page 12.',
])('« %s » reports nothing', (text) => {
  expect(analyse(articleOf(text, 'fr')).quotations).toEqual([]);
});

attributed('cue-before', {
  fr: [
    // What stands behind a colon has a source of its own.
    [
      'Paul Verdin dit la somme « divisée par deux » ; elle est passée de 412 à 371, selon le ministère.',
      'divisée par deux',
      'Paul Verdin',
      'partial',
    ],
  ],
});

test('a source behind a colon tells nothing of the words before it', () => {
  const text = 'Le nombre de lits n’a pas été « divisé par deux » : il est passé de 412 à 371, selon le ministère.';
  const { quotations } = analyse(articleOf(text, 'fr'));
  expect(quotations.map(({ exact }) => exact)).toEqual(['il est passé de 412 à 371']);
});

attributed('colon', {
  fr: [
    [
      'Anne Morel a parlé. Une idée que défend Paul Verdin : « Les morts ont bon dos. »',
      'Les morts ont bon dos.',
      'Paul Verdin',
      'direct',
    ],
    // Who acts behind the verb of a relative speaks behind the colon.
    [
      'Anne Morel a parlé. Une thèse que balaie l’avocat général, Paul Verdin : « Les morts ont bon dos. »',
      'Les morts ont bon dos.',
      'Paul Verdin',
      'direct',
    ],
  ],
});
