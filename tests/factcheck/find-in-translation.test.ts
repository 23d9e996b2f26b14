import { expect, test } from 'vitest';
import { checksFor, checksInTranslation, packOfChecks } from '../../factcheck/index.ts';
import { INFO, record } from './claims.ts';

const WORDS = 'The ferry of Port-Aubry carries fewer than a hundred people a day';
const english = (more = {}) => record(WORDS, { outlet: 'Plumb Line', language: 'en-GB', rating: 'Wrong', ...more });
const claim = { text: WORDS, language: 'en', claimant: null, date: null };

const inTranslation = (...records: Parameters<typeof packOfChecks>[0]) =>
  checksInTranslation(claim, [packOfChecks(records, INFO)]);

test('a check found by translated words is at most related, and carries the words', () => {
  const [same] = checksFor(claim, [packOfChecks([english()], INFO)], new Set());
  expect([same?.status, same?.translation]).toEqual(['check.same', null]);
  expect(inTranslation(english())).toEqual([{ ...same, status: 'check.related', translation: WORDS }]);
});

test('only checks in the language of the translation are given', () => {
  const found = inTranslation(
    english(),
    english({ url: 'https://le-niveau.example/bac', outlet: 'Le Niveau', language: 'fr' }),
    english({ url: 'https://nowhere.example/ferry', outlet: 'Nowhere', language: null }),
  );
  expect(found.map(({ outlet }) => outlet)).toEqual(['Plumb Line']);
});

/** Words that are read alike in both languages, so that only the places decide. */
const ALIKE = 'Port-Aubry: phare, ferry, tunnel, Delmas-Vial';
const alike = (outlet: string, count: number, language: string) =>
  Array.from({ length: count }, (_, n) => record(ALIKE, { url: `https://${outlet}.example/${n}`, outlet, language }));

test.each([
  ['of the same pack', [[...alike('niveau', 8, 'fr'), ...alike('plumb', 1, 'en')]]],
  [
    'of other packs',
    [alike('niveau', 4, 'fr'), alike('jauge', 4, 'fr'), [...alike('pesee', 3, 'fr'), ...alike('plumb', 1, 'en')]],
  ],
])('checks in other languages, %s, take none of the places of those that are wanted', (_, packs) => {
  const opened = packs.map((records) => packOfChecks(records, INFO));
  expect(checksInTranslation({ ...claim, text: ALIKE }, opened).map(({ outlet }) => outlet)).toEqual(['plumb']);
});

test('what the gates hold against it stays told', () => {
  const [found] = inTranslation(
    record('The ferry of Port-Aubry carries fewer than two hundred people a day', { language: 'en' }),
  );
  expect(found?.differences.map(({ kind }) => kind)).toContain('number');
  expect(found?.translation).toBe(WORDS);
});
