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
    // An apposition that no second comma closes.
    [
      'Olaf Pohl, Gründer und Leiter der Partei „Neuer Weg“ beteuerte: „Wir gehen.“',
      'Wir gehen.',
      'Olaf Pohl',
      'direct',
    ],
    ['Man sah Olaf Pohl, Leiterin Nina Kunze sagte: „Wir gehen.“', 'Wir gehen.', 'Nina Kunze', 'direct'],
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
    // Whoever acts in a subordinate clause right before the colon says nothing.
    [
      'Nina Kunze will nicht hinnehmen, dass der Wirt die Feier bald für alle absagen wird: „Wir warten.“',
      'Wir warten.',
      'Nina Kunze',
      'direct',
    ],
    [
      'Nina Kunze will nicht glauben, dass ihre Freundin nicht mehr für Ruhe sorgen wird: „Wir warten.“',
      'Wir warten.',
      'Nina Kunze',
      'direct',
    ],
    ['Es regnete, als der Wirt kam: „Wir warten.“', 'Wir warten.', 'der Wirt', 'direct'],
    // A verb between them begins something else.
    [
      'Die Fischer hätten gewartet, sagte Nina Kunze. Der Wirt wurde laut: „Wir gehen.“',
      'Wir gehen.',
      'Der Wirt',
      'direct',
    ],
  ],
});

attributed('that-clause', {
  de: [
    ['Olaf Pohl, Leiter der Wache sagte, es sei kalt.', 'es sei kalt', 'Olaf Pohl', 'indirect'],
    // Two nouns that tell of one person, whose name stands behind the comma.
    ['Die Ärztin und Leiterin der Klinik, Nina Kunze, sagte, es sei kalt.', 'es sei kalt', 'Nina Kunze', 'indirect'],
    [
      'Der Landrat und die Leiterin der Klinik, Nina Kunze, sagten, es sei kalt.',
      'es sei kalt',
      'Der Landrat und die Leiterin der Klinik',
      'indirect',
    ],
    // Countries act together, and what is said of them behind a comma is no part of them.
    ['Polen und Spanien, beide im Rat, sagten, es sei kalt.', 'es sei kalt', 'Polen und Spanien', 'indirect'],
    // A relative clause opens no phrase, whatever noun stands in it.
    [
      'Nina Kunze, die ebenfalls zur Sitzung geladen ist, vertagt den Bau und sagt, dass es kalt ist.',
      'es kalt ist',
      'Nina Kunze',
      'indirect',
    ],
    // The letters in brackets are not the country's.
    ['Die Mission in Polen (UNOX) sagte, es sei kalt.', 'es sei kalt', 'UNOX', 'indirect'],
    ['Die Botschaft in Polen sagte, es sei kalt.', 'es sei kalt', 'Die Botschaft in Polen', 'indirect'],
  ],
});

// Nouns cut short by a hyphen share the end of the one behind them.
attributed('cue-after', {
  de: [
    ['„Wir gehen“, sagte die Umwelt- und Energieministerin Anna Kunze.', 'Wir gehen', 'Anna Kunze', 'direct'],
    ['„Wir gehen“, sagte Umwelt- und Energieministerin Anna Kunze.', 'Wir gehen', 'Anna Kunze', 'direct'],
    [
      '„Wir gehen“, sagte der Kieler Sozial-, Verkehrs- und Umweltdezernent Paul Kunze.',
      'Wir gehen',
      'Paul Kunze',
      'direct',
    ],
    [
      '„Wir gehen“, sagte der Sozial-, Verkehrs- und Umweltdezernent.',
      'Wir gehen',
      'der Sozial-, Verkehrs- und Umweltdezernent',
      'direct',
    ],
    [
      'Energieminister Paul Kunze kam. „Wir gehen“, sagte der Umwelt- und Energieminister.',
      'Wir gehen',
      'Paul Kunze',
      'direct',
    ],
    ['„Wir gehen“, sagte der Wirt - und Anna Kunze schwieg.', 'Wir gehen', 'der Wirt', 'direct'],
  ],
});
attributed('according-to', {
  de: [
    // Letters that stand for an institution, in lower case too.
    [
      'Erstens, so das BKGerG, müsse ein Bezug bestehen.',
      'Erstens, so das BKGerG, müsse ein Bezug bestehen',
      'BKGerG',
      'indirect',
    ],
    ['Laut Bau- und Energieminister Paul Kunze ist es kalt.', 'ist es kalt', 'Paul Kunze', 'indirect'],
    [
      'Nach Angaben des Instituts für Wasser- und Bodenforschung Kiel ist es kalt.',
      'ist es kalt',
      'des Instituts für Wasser- und Bodenforschung Kiel',
      'indirect',
    ],
  ],
});
