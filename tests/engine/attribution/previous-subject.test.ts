import { attributed } from './attributed.ts';

attributed('previous-subject', {
  fr: [
    [
      'Paul Tessier récuse toute faute. « Nous étions là dès minuit. »',
      'Nous étions là dès minuit.',
      'Paul Tessier',
      'direct',
    ],
    [
      'Paul Tessier attend Jeanne Oriol sur le quai. « Je suis là depuis minuit. »',
      'Je suis là depuis minuit.',
      'Paul Tessier',
      'direct',
    ],
    ['La mairie ne bouge pas. « Nous étions là dès minuit. »', 'Nous étions là dès minuit.', 'La mairie', 'direct'],
    [
      'Les riverains ont défilé. « On nous a oubliés depuis des années. »',
      'On nous a oubliés depuis des années.',
      'Les riverains',
      'direct',
    ],
    [
      'Jeanne Oriol a vu Paul Tessier. Elle ne dort plus. « Je suis là depuis minuit. »',
      'Je suis là depuis minuit.',
      'Jeanne Oriol',
      'direct',
    ],
    [
      'Jeanne Oriol a vu Paul Tessier. Il ne dort plus. « Je suis là depuis minuit. »',
      'Je suis là depuis minuit.',
      'Paul Tessier',
      'direct',
    ],
    [
      'La route est coupée. « Je suis là depuis minuit, sans nouvelles. »',
      'Je suis là depuis minuit, sans nouvelles.',
      null,
      'direct',
      'unattributed',
    ],
  ],
  en: [
    // A paragraph that ends with a reply leads to what is replied; one that ends with what was said goes on with it.
    [
      'According to the fire service, the exits are blocked. Ellen Marsh denies this.\n\n“Every exit is clear. I have measured them all myself, with my own body.”',
      'Every exit is clear. I have measured them all myself, with my own body.',
      'Ellen Marsh',
      'direct',
    ],
    [
      'Tom Birkett came late. According to Ellen Marsh, the exits are blocked.\n\n“Every exit is blocked. I have measured them all myself, with my own body.”',
      'Every exit is blocked. I have measured them all myself, with my own body.',
      'Ellen Marsh',
      'direct',
      'floating-run',
    ],
    [
      'The trial went on.\n\nThe lawyer, Ellen Marsh, was in fighting form.\n\n“She broke everything, and then she glued it.”',
      'She broke everything, and then she glued it.',
      'Ellen Marsh',
      'direct',
    ],
    [
      'Her mother, Jean Marsh, remembers a child who couldn’t sit still. “She broke everything, and then she glued it.”',
      'She broke everything, and then she glued it.',
      'Jean Marsh',
      'direct',
    ],
    // Somebody else has come in between.
    [
      '“The wall has held,” said Tom Birkett.\n\nEllen Marsh remembers a child who couldn’t sit still. “She broke everything, and then she glued it.”',
      'She broke everything, and then she glued it.',
      'Ellen Marsh',
      'direct',
    ],
    [
      'Tom Birkett made no mistake. “We were there from midnight.”',
      'We were there from midnight.',
      'Tom Birkett',
      'direct',
    ],
    [
      'Tom Birkett waits for Ellen Marsh on the quay. “I have been here since midnight.”',
      'I have been here since midnight.',
      'Tom Birkett',
      'direct',
    ],
    [
      'Ellen Marsh saw Tom Birkett. She has not slept. “I have been here since midnight.”',
      'I have been here since midnight.',
      'Ellen Marsh',
      'direct',
    ],
    [
      'The road is closed. “I have been here since midnight.”',
      'I have been here since midnight.',
      null,
      'direct',
      'unattributed',
    ],
    [
      'The council has not moved. “We were there from midnight.”',
      'We were there from midnight.',
      'The council',
      'direct',
    ],
  ],
});
