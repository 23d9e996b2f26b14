import { attributed } from './attribution/attributed.ts';

// A newspaper's name in marks is who reports or who was told, and nobody's words.
attributed('that-clause', {
  de: [
    [
      'Die „Küstenzeitung“ berichtet, das Werk plane einen Neubau.',
      'das Werk plane einen Neubau',
      'Küstenzeitung',
      'indirect',
    ],
    [
      'Wie die „Küstenzeitung“ berichtet, plant das Werk einen Neubau.',
      'plant das Werk einen Neubau',
      'Küstenzeitung',
      'indirect',
    ],
    [
      'Petra Lindhorst sagte dem „Neuhafener Boten“, das Wasser steige schnell.',
      'das Wasser steige schnell',
      'Petra Lindhorst',
      'indirect',
    ],
    [
      'Petra Lindhorst sagte der Zeitung „Neuhafener Bote“ (Montagausgabe), das Wasser steige schnell.',
      'das Wasser steige schnell',
      'Petra Lindhorst',
      'indirect',
    ],
    [
      'Im Gespräch mit der „Küstenzeitung“ sagte Petra Lindhorst, das Wasser sei sauber.',
      'das Wasser sei sauber',
      'Petra Lindhorst',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  de: [
    [
      'Einem Bericht der „Küstenzeitung“ zufolge plant das Werk einen Neubau.',
      'plant das Werk einen Neubau',
      'Küstenzeitung',
      'indirect',
    ],
    [
      'Das Werk plant laut einem Bericht der „Küstenzeitung“ einen Neubau.',
      'Das Werk plant laut einem Bericht der „Küstenzeitung“ einen Neubau',
      'Küstenzeitung',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  de: [
    ['„Das Wasser ist sauber“, schreibt die „Küstenzeitung“.', 'Das Wasser ist sauber', 'Küstenzeitung', 'direct'],
    // What stands in marks before a verb that judges is quoted.
    ['Das „Chaos“ beklagte Petra Lindhorst am Montag.', 'Chaos', 'Petra Lindhorst', 'partial'],
  ],
});

// An adjective may part the noun from the marks, where adjectives stand behind.
attributed('that-clause', {
  pt: [
    [
      'O jornal americano “The Coastal Post” revelou que a fábrica vai fechar.',
      'a fábrica vai fechar',
      'The Coastal Post',
      'indirect',
    ],
  ],
  fr: [['Le journal américain « Le Phare » a révélé que l’usine va fermer.', 'l’usine va fermer', 'Phare', 'indirect']],
});

attributed('cue-after', {
  // The end of a sentence is no adjective.
  it: [
    [
      'La mail è stata nascosta alla commissione. «Falso», l’ha interrotta l’assessore Gino Pedrin.',
      'Falso',
      'Gino Pedrin',
      'partial',
    ],
  ],
});
