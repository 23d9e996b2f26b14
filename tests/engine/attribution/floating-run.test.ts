import { attributed } from './attributed.ts';

attributed('floating-run', {
  fr: [
    [
      '« La digue a tenu », dit Paul Tessier. « Elle tiendra encore longtemps. »',
      'Elle tiendra encore longtemps.',
      'Paul Tessier',
      'direct',
    ],
    [
      '« La digue a tenu », dit Paul Tessier à Jeanne Oriol. « Elle tiendra encore longtemps. »',
      'Elle tiendra encore longtemps.',
      'Paul Tessier',
      'direct',
    ],
    [
      '« La digue a tenu », dit Paul Tessier. « Elle tiendra encore. » « Le quai aussi, je crois. »',
      'Le quai aussi, je crois.',
      'Paul Tessier',
      'direct',
    ],
    [
      '« La digue a tenu », dit Paul Tessier. « Elle tiendra encore. Le quai aussi », a ajouté Jeanne Oriol.',
      'Elle tiendra encore. Le quai aussi',
      'Jeanne Oriol',
      'direct',
      'cue-after',
    ],
    [
      'Paul Tessier assure que la digue a tenu. « Elle tiendra encore longtemps. »',
      'Elle tiendra encore longtemps.',
      'Paul Tessier',
      'direct',
    ],
    [
      '« La digue a tenu », dit Paul Tessier.\n\n« Elle tiendra encore longtemps, et le quai aussi. »',
      'Elle tiendra encore longtemps, et le quai aussi.',
      'Paul Tessier',
      'direct',
    ],
    [
      '« La digue a tenu », dit Paul Tessier.\n\nLe vent est tombé dans la nuit.\n\n« Elle tiendra encore longtemps, et le quai aussi. »',
      'Elle tiendra encore longtemps, et le quai aussi.',
      null,
      'direct',
      'unattributed',
    ],
  ],
  en: [
    [
      '“The wall has held,” said Tom Birkett. “It will hold for a long time.”',
      'It will hold for a long time.',
      'Tom Birkett',
      'direct',
    ],
    [
      '“The wall has held,” Tom Birkett told Ellen Marsh. “It will hold for a long time.”',
      'It will hold for a long time.',
      'Tom Birkett',
      'direct',
    ],
    [
      'Tom Birkett says that the wall has held. “It will hold for a long time.”',
      'It will hold for a long time.',
      'Tom Birkett',
      'direct',
    ],
    [
      '“The wall has held,” said Tom Birkett. “It will hold. So will the quay,” Ellen Marsh added.',
      'It will hold. So will the quay',
      'Ellen Marsh',
      'direct',
      'cue-after',
    ],
  ],
});
