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
