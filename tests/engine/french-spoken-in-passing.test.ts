import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// Whoever speaks in an insertion, behind a comma that was not typed, or with a participle behind them.
attributed('parataxis', {
  fr: [
    // Behind a conjunction that subordinates what is said stands behind the insertion alone.
    [
      'Ces examens montreront la cause, même si, comme le souligne Paul Verdin, coordinateur du musée, le doute n’est pas permis.',
      'le doute n’est pas permis',
      'Paul Verdin',
      'indirect',
    ],
    ['Le port ferme alors que, rappelle la mairie, la digue tient.', 'la digue tient', 'la mairie', 'indirect'],
    ['Anne Morel part, même si, dit-elle, le port lui manquera.', 'le port lui manquera', 'Anne Morel', 'indirect'],
    ['Le plan est abandonné car, précise la mairie, la digue tient.', 'la digue tient', 'la mairie', 'indirect'],
    // No comma before the verb that says, and its subject behind it.
    [
      'Le port est fermé depuis lundi précise la préfecture.',
      'Le port est fermé depuis lundi',
      'la préfecture',
      'indirect',
    ],
    [
      'La mairie va payer les travaux explique Paul Verdin.',
      'La mairie va payer les travaux',
      'Paul Verdin',
      'indirect',
    ],
    // What speaks in the plural is several, and no institution of one.
    [
      'Les syndicats demandent une réunion. Le gouvernement ne peut pas décider seul, estiment-ils.',
      'Le gouvernement ne peut pas décider seul',
      'Les syndicats',
      'indirect',
    ],
  ],
});

attributed('cue-before', {
  fr: [
    [
      'Le port est fermé depuis longtemps explique le maire, Paul Verdin : « personne ne vient ».',
      'personne ne vient',
      'Paul Verdin',
      'direct',
    ],
  ],
});

attributed('according-to', {
  fr: [
    ['Le port ferme, même si, selon Paul Verdin, la digue tient.', 'la digue tient', 'Paul Verdin', 'indirect'],
    // When it was said is no part of who said it.
    ['D’après le parquet en début de semaine, le doute est permis.', 'le doute est permis', 'le parquet', 'indirect'],
  ],
});

attributed('cue-after', {
  fr: [
    // Whose lawyer somebody is, where the text has told of one alone.
    [
      'Luc Besnard est jugé. Me Anne Morel, avocate de l’accusé, a plaidé une heure. « Il est serein », ajoute son avocate.',
      'Il est serein',
      'Anne Morel',
      'direct',
    ],
    [
      'Me Paul Verdin, avocat de Jean, et Me Luc Besnard, avocat de Marc, ont plaidé. « Il est serein », ajoute son avocat.',
      'Il est serein',
      'son avocat',
      'direct',
    ],
    // Whose daughter somebody is may be another one's.
    [
      'Jean Tissot est jugé. Sa fille, Anne Tissot, a témoigné. Luc Besnard est venu. « Il dort », a dit sa fille.',
      'Il dort',
      'sa fille',
      'direct',
    ],
    [
      '« On manquait de vitesse », a expliqué le sélectionneur en conférence de presse.',
      'On manquait de vitesse',
      'le sélectionneur',
      'direct',
    ],
    ['« On dormait », a dit le préfet en marge de la visite.', 'On dormait', 'le préfet', 'direct'],
  ],
});

attributed('incise', {
  fr: [
    [
      '« On manquait de vitesse, a expliqué le sélectionneur en conférence de presse. Le match est perdu. »',
      'On manquait de vitesse, a expliqué le sélectionneur en conférence de presse. Le match est perdu.',
      'le sélectionneur',
      'direct',
    ],
  ],
});

attributed('that-clause', {
  fr: [
    // A participle behind a noun tells more of it, and what it does something to acts in no way.
    [
      'Les habitants s’opposant au projet craignent que le bruit ne nuise aux oiseaux.',
      'le bruit ne nuise aux oiseaux',
      'Les habitants s’opposant au projet',
      'indirect',
    ],
    [
      'Les syndicats représentant les agents estiment que la loi est mauvaise.',
      'la loi est mauvaise',
      'Les syndicats représentant les agents',
      'indirect',
    ],
    [
      'Un agent ayant participé à l’opération affirme que personne n’a tiré.',
      'personne n’a tiré',
      'Un agent ayant participé à l’opération',
      'indirect',
    ],
    [
      'L’ancien représentant des agents estime que la loi est mauvaise.',
      'la loi est mauvaise',
      'L’ancien représentant des agents',
      'indirect',
    ],
    ['Pour sa part, Paul Verdin affirme que le port ferme.', 'le port ferme', 'Paul Verdin', 'indirect'],
    ['Anne Morel a dit ce matin que le port ferme.', 'le port ferme', 'Anne Morel', 'indirect'],
    ['Anne Morel a annoncé la nuit dernière que le port ferme.', 'le port ferme', 'Anne Morel', 'indirect'],
  ],
});

test.each([
  // A comma too many behind a subject, a night that is told of, a subject before its own verb.
  'Le maire Paul Verdin, a demandé la mise en place du plan.',
  'Paul Verdin raconte la nuit qu’il a passée.',
  'Pour sa part, Anne Morel, alias Rania, discrète depuis le début, s’est finalement exprimée.',
  'Le président de la cour rappelle le témoin.',
  'Le rapport est clair et précise la date.',
  'La loi votée hier par la chambre rappelle le maire à ses devoirs.',
])('nobody says: %s', (text) => {
  expect(analyse(articleOf(text, 'fr')).quotations).toEqual([]);
});
