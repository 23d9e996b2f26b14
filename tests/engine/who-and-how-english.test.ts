import { attributed } from './attribution/attributed.ts';

// "said the accused on leaving": how it was said is no part of who says it, whatever the noun.
attributed('cue-after', {
  en: [
    [
      'The trial opened in May. “Until then I sing on”, said the accused on leaving.',
      'Until then I sing on',
      'the accused',
      'direct',
    ],
    [
      'The trial opened in May. “Until then I sing on”, said the entertainer with a smile.',
      'Until then I sing on',
      'the entertainer',
      'direct',
    ],
    ['“The shop is closed”, said the owner of the shop.', 'The shop is closed', 'the owner of the shop', 'direct'],
  ],
});

// "according to the mayor there is no water": the word that holds the place of the subject begins what is said.
attributed('according-to', {
  en: [
    ['According to the mayor there is no water in the town.', 'there is no water in the town', 'the mayor', 'indirect'],
    [
      'According to the scholar in the valley there are too many farms.',
      'there are too many farms',
      'the scholar in the valley',
      'indirect',
    ],
  ],
});

// "the Geneva weekly “Name”": where an outlet is from gives way to what it is called.
attributed('according-to', {
  en: [
    [
      'According to a report in the Geneva weekly “Le Pas”, agents hid microphones in May.',
      'agents hid microphones in May',
      'Le Pas',
      'indirect',
    ],
    [
      'According to a Geneva council spokesman, agents hid microphones in May.',
      'agents hid microphones in May',
      'a Geneva council spokesman',
      'indirect',
    ],
  ],
});

// "her" is a possessive before a noun, and who was spoken of alone.
attributed('according-to', {
  en: [
    [
      'Anna Marsh fell on Monday. The floor was wet, according to her lawyer.',
      'The floor was wet',
      'her lawyer',
      'indirect',
    ],
    [
      'Anna Marsh fell on Monday. The floor was wet, according to her lawyer, Paul Keel.',
      'The floor was wet',
      'Paul Keel',
      'indirect',
    ],
    [
      'Anna Marsh fell on Monday. According to her family, the floor was wet.',
      'the floor was wet',
      'her family',
      'indirect',
    ],
    [
      'Anna Marsh fell on Monday. According to her memoir, the floor was wet.',
      'the floor was wet',
      'her memoir',
      'indirect',
    ],
    ['Anna Marsh fell on Monday. According to her, the floor was wet.', 'the floor was wet', 'Anna Marsh', 'indirect'],
    ['Anna Marsh fell on Monday. According to her the floor was wet.', 'the floor was wet', 'Anna Marsh', 'indirect'],
    [
      'Anna Marsh fell on Monday. According to her own account, the floor was wet.',
      'the floor was wet',
      'Anna Marsh',
      'indirect',
    ],
  ],
  de: [
    [
      'Anna Pohl kam am Montag frei. „Der Boden war nass“, so ihr Anwalt.',
      'Der Boden war nass',
      'ihr Anwalt',
      'direct',
    ],
    [
      'Anna Pohl kam am Montag frei. „Der Boden war nass“, so ihr Anwalt Paul Keller.',
      'Der Boden war nass',
      'Paul Keller',
      'direct',
    ],
  ],
});
