import { expect } from 'vitest';
import { findNames } from '../../engine/names/find.ts';
import { parseOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';
import { table } from './tables.ts';

/** Where nouns have capitals, a run of them must be cut where the name begins and ends. */
table<readonly [text: string, names: string]>(
  'names among German nouns',
  ([text, names]) => {
    expect(
      findNames(parseOf(text, 'de'))
        .map(({ spelling }) => spelling)
        .join(', '),
    ).toBe(names);
  },
  {
    right: [
      // An object and the particle of its verb behind the subject.
      ['Danach kündigte Timo Weber Klage an.', 'Timo Weber'],
      ['Am Ende wies Anna Pohl Vorwürfe zurück.', 'Anna Pohl'],
      ['Im Saal schenkt Gesa Poppe Tee aus.', 'Gesa Poppe'],
      ['Später rief Hebamme Roswitha Ahlen an.', 'Roswitha Ahlen'],
      // A noun before a first name, and three words behind a role.
      ['Die Portugiesin Rita Paz Lopes lobte die Wahl.', 'Rita Paz Lopes'],
      ['Sprecherin Inga Bø Lindal schwieg.', 'Inga Bø Lindal'],
      ['Am Montag dankte Anna Pohl Journalisten herzlich.', 'Anna Pohl'],
      ['Ans Aufgeben denkt Anna Pohl nicht.', 'Anna Pohl'],
      // A preposition that opens a sentence is no first name.
      ['Pro Person zahlt Anna Pohl zehn Euro.', 'Anna Pohl'],
      // Three words of which the first is no German noun.
      ['Laut Human Harbour Watch ist es so.', 'Human Harbour Watch'],
      ['Das schreibt die New Harbour Times.', 'New Harbour Times'],
      ['Das schreibt die Firma Harbour Watch.', 'Harbour Watch'],
      ['Das sagt Analyst Piet Overberg.', 'Piet Overberg'],
      // A noun and whose it is.
      ['Die schwerwiegende Entscheidung Oslos schadet.', ''],
      ['Die Stiftung Wohnrecht schweigt.', 'Stiftung Wohnrecht'],
      ['Am Montag kritisierte Polens Opposition den Plan.', 'Polen'],
    ],
  },
);

// Whoever must not be known goes by a first name and an initial, later by the initial alone.
attributed('that-clause', {
  de: [
    [
      'Das Verfahren gegen Wiebke T. dauert seit Mai.\n\nT. selbst sagte, sie habe nie unterschrieben.',
      'sie habe nie unterschrieben',
      'Wiebke T',
      'indirect',
    ],
    ['Der Koch Marco K. schwieg. Anwältin Nele Auer sagte, K. sei krank.', 'K. sei krank', 'Nele Auer', 'indirect'],
  ],
});
attributed('told-on', {
  de: [
    [
      'Dem Koch Marco K. wird Betrug vorgeworfen. K., der früher Wirt war, bestreitet das. Er sei nie dort gewesen.',
      'Er sei nie dort gewesen',
      'Marco K',
      'indirect',
    ],
  ],
});

// A country in the genitive goes with the noun beside it.
attributed('cue-after', {
  de: [
    ['„Wir gehen“, sagte Polens Opposition.', 'Wir gehen', 'Polens Opposition', 'direct'],
    ['„Wir gehen“, sagte der Präsident Polens.', 'Wir gehen', 'der Präsident Polens', 'direct'],
    [
      'Hessens Ministerin Nina Gerber kam. „Wir gehen“, sagte Hessens Ministerin.',
      'Wir gehen',
      'Nina Gerber',
      'direct',
    ],
    [
      'Hessens Ministerin Nina Gerber kam. „Wir gehen“, sagte Bayerns Ministerin.',
      'Wir gehen',
      'Bayerns Ministerin',
      'direct',
    ],
  ],
});
attributed('cue-before', {
  de: [['Polens Opposition sagte: „Wir gehen.“', 'Wir gehen.', 'Polens Opposition', 'direct']],
});
attributed('according-to', {
  de: [['Nach Angaben Polens ist die Brücke offen.', 'ist die Brücke offen', 'Polen', 'indirect']],
});
attributed('parataxis', {
  de: [
    [
      'Anton Gerber war besorgt. Die Entscheidung Oslos könne schaden, warnte er.',
      'Die Entscheidung Oslos könne schaden',
      'Anton Gerber',
      'indirect',
    ],
    [
      'Selten ging jemand gegen Polens Spione vor. Zwei seien gefasst, teilte der Generalbundesanwalt mit.',
      'Zwei seien gefasst',
      'der Generalbundesanwalt',
      'indirect',
    ],
  ],
});
