import { attributed } from './attributed.ts';

attributed('coordination', {
  fr: [
    [
      '« La digue a tenu », a dit Paul Tessier à Jeanne Oriol, « et elle tiendra encore. »',
      'et elle tiendra encore.',
      'Paul Tessier',
      'direct',
    ],
    [
      '« La digue a tenu », affirme Paul Tessier, avant d’ajouter à Jeanne Oriol « et elle tiendra encore ».',
      'et elle tiendra encore',
      'Paul Tessier',
      'partial',
      'participle',
    ],
    [
      'Paul Tessier promet « un chantier sans retard » et « une digue pour cent ans ».',
      'une digue pour cent ans',
      'Paul Tessier',
      'partial',
      'cue-before',
    ],
    [
      'Selon Paul Tessier, « la digue a tenu » et « le quai est sauvé ».',
      'le quai est sauvé',
      'Paul Tessier',
      'direct',
      'according-to',
    ],
    [
      '« La digue a tenu », a dit Jeanne Oriol, « mais le quai est perdu. »',
      'mais le quai est perdu.',
      'Jeanne Oriol',
      'direct',
    ],
    [
      '« Une nuit de cauchemar » et « des heures sans sommeil », a résumé Paul Tessier.',
      'des heures sans sommeil',
      'Paul Tessier',
      'partial',
      'cue-after',
    ],
  ],
  en: [
    [
      '“The wall has held,” Tom Birkett told Ellen Marsh, “and it will hold again.”',
      'and it will hold again.',
      'Tom Birkett',
      'direct',
    ],
    [
      '“The wall has held,” said Ellen Marsh, “but the quay is lost.”',
      'but the quay is lost.',
      'Ellen Marsh',
      'direct',
    ],
    [
      'Tom Birkett said it was “a slow nightmare” and “a night without end”.',
      'a night without end',
      'Tom Birkett',
      'partial',
      'cue-before',
    ],
  ],
});

// A cue behind the last of two coordinated passages reaches both.
attributed('cue-after', {
  fr: [
    [
      '« Une nuit de cauchemar » et « des heures sans sommeil », a résumé Paul Tessier.',
      'Une nuit de cauchemar',
      'Paul Tessier',
      'partial',
    ],
  ],
  en: [
    ['“A slow nightmare” and “hours without sleep,” said Tom Birkett.', 'A slow nightmare', 'Tom Birkett', 'partial'],
  ],
});
