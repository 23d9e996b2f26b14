import { attributed } from './attribution/attributed.ts';

// Who a German sentence names as its speaker, where something stands between them and their words.
attributed('cue-before', {
  de: [
    // Where it was said stands between the speaker and the colon.
    [
      'Die Fischer hätten gewartet, schrieb Nina Kunze auf der Plattform Delta: „Wir gehen.“',
      'Wir gehen.',
      'Nina Kunze',
      'direct',
    ],
    [
      'Die Fischer hätten gewartet, sagte Nina Kunze am Dienstag im Rathaus vor Journalisten: „Wir gehen.“',
      'Wir gehen.',
      'Nina Kunze',
      'direct',
    ],
    // What stands between a pronoun and its verb.
    ['Nina Kunze war da. Mehr konnte sie nicht sagen: „Wir gehen.“', 'Wir gehen.', 'Nina Kunze', 'direct'],
    ['Nina Kunze war da. Dann wollte sie endlich sagen: „Wir gehen.“', 'Wir gehen.', 'Nina Kunze', 'direct'],
  ],
  fr: [
    [
      'Les pêcheurs ont attendu, a écrit Nina Kunze mardi sur X : « Nous partons. »',
      'Nous partons.',
      'Nina Kunze',
      'direct',
    ],
  ],
});
attributed('colon', {
  de: [
    // A verb between them begins something else.
    [
      'Die Fischer hätten gewartet, sagte Nina Kunze. Der Wirt wurde laut: „Wir gehen.“',
      'Wir gehen.',
      'Der Wirt',
      'direct',
    ],
  ],
});
