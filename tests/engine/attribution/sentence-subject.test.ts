import { attributed } from './attributed.ts';

attributed('sentence-subject', {
  fr: [
    [
      'Paul Tessier a donné à son départ le nom de « grand adieu au vieux port ».',
      'grand adieu au vieux port',
      'Paul Tessier',
      'partial',
    ],
    [
      'Devant Jeanne Oriol, Paul Tessier doit combattre « les marchands de sable et de vent ».',
      'les marchands de sable et de vent',
      'Paul Tessier',
      'partial',
    ],
    [
      'Jeanne Oriol a rejoint Paul Tessier. Elle doit combattre « les marchands de sable et de vent ».',
      'les marchands de sable et de vent',
      'Jeanne Oriol',
      'partial',
    ],
    [
      'Paul Tessier veut bâtir « une digue qui tienne cent ans ».',
      'une digue qui tienne cent ans',
      'Paul Tessier',
      'partial',
    ],
  ],
  en: [
    [
      'Tom Birkett works for “a wall that lasts a hundred years”.',
      'a wall that lasts a hundred years',
      'Tom Birkett',
      'partial',
    ],
    [
      'Beside Ellen Marsh, Tom Birkett has fought against “the merchants of sand and wind”.',
      'the merchants of sand and wind',
      'Tom Birkett',
      'partial',
    ],
    [
      'Ellen Marsh joined Tom Birkett. She has fought against “the merchants of sand and wind”.',
      'the merchants of sand and wind',
      'Ellen Marsh',
      'partial',
    ],
    [
      'Tom Birkett turned his farewell into “a long goodbye to the old port”.',
      'a long goodbye to the old port',
      'Tom Birkett',
      'partial',
    ],
  ],
  known: {
    fr: [
      // A finite verb that the lists don’t hold and whose ending tells nothing: the sentence has no subject.
      [
        'Paul Tessier travaille pour « une digue qui tienne cent ans ».',
        'une digue qui tienne cent ans',
        'Paul Tessier',
        'partial',
      ],
    ],
  },
});
