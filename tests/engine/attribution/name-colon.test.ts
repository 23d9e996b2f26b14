import { attributed } from './attributed.ts';

attributed('name-colon', {
  fr: [
    [
      'Jeanne Oriol, préfète : « Nous avons évacué le quai à temps. »',
      'Nous avons évacué le quai à temps.',
      'Jeanne Oriol',
      'direct',
    ],
    [
      '~ Paul Tessier, au pied de la digue : « Elle a tenu toute la nuit. »',
      'Elle a tenu toute la nuit.',
      'Paul Tessier',
      'direct',
    ],
    [
      'Ils ont dit. – Jeanne Oriol, préfète : « Nous avons évacué le quai. » – Marc Duval, pêcheur : « Nous avons tout perdu. »',
      'Nous avons évacué le quai.',
      'Jeanne Oriol',
      'direct',
    ],
    [
      '# Paul Tessier : « La digue a tenu toute la nuit »\n\nLe port a rouvert lundi.',
      'La digue a tenu toute la nuit',
      'Paul Tessier',
      'direct',
    ],
    ['Paul Tessier : « La digue a tenu toute la nuit. »', 'La digue a tenu toute la nuit.', 'Paul Tessier', 'direct'],
    ['M. Tessier : « La digue a tenu toute la nuit. »', 'La digue a tenu toute la nuit.', 'Tessier', 'direct'],
    [
      'La préfète Jeanne Oriol : « Nous avons évacué le quai à temps. »',
      'Nous avons évacué le quai à temps.',
      'Jeanne Oriol',
      'direct',
    ],
  ],
  de: [['* Anna Keller (Freie Liste) – „Wir müssen jetzt bauen.“', 'Wir müssen jetzt bauen.', 'Anna Keller', 'direct']],
  en: [
    ['Ellen Marsh, mayor: “We cleared the quay in time.”', 'We cleared the quay in time.', 'Ellen Marsh', 'direct'],
    [
      '* Anna Keller (Greens) – “The sea is rising every year.”',
      'The sea is rising every year.',
      'Anna Keller',
      'direct',
    ],
    [
      '# Tom Birkett: “The wall held all night”\n\nThe port opened again on Monday.',
      'The wall held all night',
      'Tom Birkett',
      'direct',
    ],
    ['Tom Birkett: “The wall held all night.”', 'The wall held all night.', 'Tom Birkett', 'direct'],
    ['Mayor Ellen Marsh: “We cleared the quay in time.”', 'We cleared the quay in time.', 'Ellen Marsh', 'direct'],
  ],
  known: {
    fr: [
      // « Réponse de » at the head of a sentence becomes part of the name.
      [
        'Réponse de Paul Tessier à Jeanne Oriol : « La digue a tenu toute la nuit. »',
        'La digue a tenu toute la nuit.',
        'Paul Tessier',
        'direct',
      ],
    ],
  },
});
