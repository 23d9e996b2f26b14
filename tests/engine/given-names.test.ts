import { expect, test } from 'vitest';
import { packed } from '../../cli/names/packed.ts';
import { givenNameGender, isGivenName } from '../../engine/names/gender.ts';
import { unpacked } from '../../engine/names/unpacked.ts';
import { table } from './tables.ts';

table<readonly [name: string, language: string, gender: string | null]>(
  'gender that a first name tells',
  ([name, language, gender]) => {
    expect(givenNameGender(name, language)).toBe(gender);
    expect(isGivenName(name)).toBe(gender !== null);
  },
  {
    right: [
      ['Jeanne', 'fr', 'f'],
      ['Jeanne', 'de', 'f'],
      ['Jean-Marie', 'fr', 'm'],
      ['Mahmoud', 'en', 'm'],
      ['Oksana', 'fr', 'f'],
      ['Emre', 'de', 'm'],
      // Borne by men and women: unknown is an answer.
      ['Camille', 'fr', 'x'],
      ['Kelly', 'en', 'x'],
      // Told in one language only.
      ['Andrea', 'it', 'm'],
      ['Andrea', 'de', 'f'],
      ['Andrea', 'fr', 'x'],
      ['Simone', 'it', 'm'],
      ['Simone', 'fr', 'f'],
      // No first names.
      ['Paris', 'fr', null],
      ['April', 'en', null],
      ['Tessier', 'fr', null],
    ],
  },
);

test('a packed list is read as it was', () => {
  const names = ['Aaron', 'Abdallah', 'Abdelaziz', 'Bartholomäus', 'Bartholomäusz', 'Zoé'];
  expect(unpacked(packed(names))).toEqual(names);
  expect(packed(names.slice(0, 3))).toBe('0Aaron1bdallah3elaziz');
  expect(unpacked('')).toEqual([]);
});
