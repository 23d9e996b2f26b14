import { expect } from 'vitest';
import { findNames } from '../../engine/names/find.ts';
import { parseOf } from './articles.ts';
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
    ],
  },
);
