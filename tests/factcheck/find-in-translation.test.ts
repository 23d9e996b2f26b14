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

test('checks in other languages take none of the places of those that are wanted', () => {
  const others = Array.from({ length: 4 }, (_, n) =>
    english({ url: `https://le-niveau.example/${n}`, language: 'fr' }),
  );
  const [pack, more] = [packOfChecks(others, INFO), packOfChecks([english(), ...others.slice(2)], INFO)];
  const many = Array.from({ length: 4 }, (_, n) => english({ url: `https://la-jauge.example/${n}`, language: 'fr' }));
  const found = checksInTranslation(claim, [pack, packOfChecks(many, INFO), more]);
  expect(found.map(({ outlet }) => outlet)).toEqual(['Plumb Line']);
});

test('what the gates hold against it stays told', () => {
  const [found] = inTranslation(
    record('The ferry of Port-Aubry carries fewer than two hundred people a day', { language: 'en' }),
  );
  expect(found?.differences.map(({ kind }) => kind)).toContain('number');
  expect(found?.translation).toBe(WORDS);
});
