import { attributed } from './attribution/attributed.ts';

// How the French press words reports, as articles show it.
attributed('that-clause', {
  fr: [
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
