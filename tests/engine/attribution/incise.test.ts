import { attributed } from './attributed.ts';

attributed('incise', {
  fr: [
    [
      '« La digue, explique à l’AFP Paul Tessier, tiendra cent ans. »',
      'La digue, explique à l’AFP Paul Tessier, tiendra cent ans.',
      'Paul Tessier',
      'direct',
    ],
    [
      'Paul Tessier soupire. « Moi, dit-il, je n’ai rien signé de tel. »',
      'Moi, dit-il, je n’ai rien signé de tel.',
      'Paul Tessier',
      'direct',
    ],
    [
      '« Nous partons, a annoncé Paul Tessier, dès que la digue est sûre. »',
      'Nous partons, a annoncé Paul Tessier, dès que la digue est sûre.',
      'Paul Tessier',
      'direct',
    ],
    [
      '« La digue, assure Jeanne Oriol, tiendra cent ans. »',
      'La digue, assure Jeanne Oriol, tiendra cent ans.',
      'Jeanne Oriol',
      'direct',
    ],
    [
      'Jeanne Oriol écoute Paul Tessier. « Non, répond-elle, la digue tiendra. »',
      'Non, répond-elle, la digue tiendra.',
      'Jeanne Oriol',
      'direct',
    ],
    [
      'Jeanne Oriol écoute Paul Tessier. « Non, répond-il, la digue cédera. »',
      'Non, répond-il, la digue cédera.',
      'Paul Tessier',
      'direct',
    ],
    // Who is described speaks inside the marks as who is named.
    [
      '« Personne ne viendra, prévient la préfète Jeanne Oriol. Il faut monter à l’étage. »',
      'Personne ne viendra, prévient la préfète Jeanne Oriol. Il faut monter à l’étage.',
      'Jeanne Oriol',
      'direct',
    ],
    [
      '« On nous a oubliés, lâche une habitante du quai, depuis des années. »',
      'On nous a oubliés, lâche une habitante du quai, depuis des années.',
      'une habitante du quai',
      'direct',
    ],
  ],
  en: [
    [
      '“The wall, said Tom Birkett, will last a century.”',
      'The wall, said Tom Birkett, will last a century.',
      'Tom Birkett',
      'direct',
    ],
    [
      '“The wall, says Ellen Marsh, will last a century.”',
      'The wall, says Ellen Marsh, will last a century.',
      'Ellen Marsh',
      'direct',
    ],
    [
      '“Nobody will come, warned Ellen Marsh. Go upstairs.”',
      'Nobody will come, warned Ellen Marsh. Go upstairs.',
      'Ellen Marsh',
      'direct',
    ],
    [
      '“We were forgotten, sighed the mayor Ellen Marsh, for years.”',
      'We were forgotten, sighed the mayor Ellen Marsh, for years.',
      'Ellen Marsh',
      'direct',
    ],
  ],
  known: {
    en: [
      // A pronoun before the verb makes no incise.
      [
        'Ellen Marsh met Tom Birkett. “No, she replied, the wall will hold.”',
        'No, she replied, the wall will hold.',
        'Ellen Marsh',
        'direct',
      ],
    ],
  },
});
