import { attributed } from './attributed.ts';

attributed('colon', {
  fr: [
    [
      'Paul Tessier a claqué la porte : « La digue ne tiendra pas. »',
      'La digue ne tiendra pas.',
      'Paul Tessier',
      'direct',
    ],
    [
      'Paul Tessier a claqué la porte devant Jeanne Oriol : « La digue ne tiendra pas. »',
      'La digue ne tiendra pas.',
      'Paul Tessier',
      'direct',
    ],
    [
      'Jeanne Oriol a pris la main de Paul Tessier. Elle ne cède pas : « La digue tiendra. »',
      'La digue tiendra.',
      'Jeanne Oriol',
      'direct',
    ],
    ['La mairie ne bouge pas : « La digue tiendra. »', 'La digue tiendra.', 'La mairie', 'direct'],
    ['Les riverains ne décolèrent pas : « On nous a oubliés. »', 'On nous a oubliés.', 'Les riverains', 'direct'],
    [
      'Paul Tessier, que Jeanne Oriol a nommé, en rougirait presque : « La digue tiendra. »',
      'La digue tiendra.',
      'Paul Tessier',
      'direct',
    ],
    // A thing can't speak.
    [
      'Le prix a doublé : « La digue ne tiendra pas sans travaux. »',
      'La digue ne tiendra pas sans travaux.',
      null,
      'direct',
      'unattributed',
    ],
  ],
  en: [
    [
      'Tom Birkett left before Ellen Marsh: “The wall will not hold.”',
      'The wall will not hold.',
      'Tom Birkett',
      'direct',
    ],
    [
      'Ellen Marsh took the hand of Tom Birkett. She was unmoved: “The wall will hold.”',
      'The wall will hold.',
      'Ellen Marsh',
      'direct',
    ],
    ['The council was unmoved: “The wall will hold.”', 'The wall will hold.', 'The council', 'direct'],
    [
      'The price had doubled: “The wall will not hold without work.”',
      'The wall will not hold without work.',
      null,
      'direct',
      'unattributed',
    ],
  ],
  known: {
    en: [
      // `slam` evaluates marked words; with another object (a door) it reports nothing.
      ['Tom Birkett slammed the door: “The wall will not hold.”', 'The wall will not hold.', 'Tom Birkett', 'direct'],
    ],
  },
});
