import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findChecks, packOfChecks, readChecks } from '../../factcheck/index.ts';
import { INFO } from './claims.ts';

const { raw, about } = readChecks(readFileSync('demo/checks.json', 'utf8'));
const pack = packOfChecks(raw, { ...INFO, ...about });

/** Claims as the engine finds them in the demonstration articles: text, language, claimant, what is found. */
test.each([
  [
    'le bac transporte moins de cent personnes par jour : le registre de la capitainerie en compte 412 en moyenne depuis janvier',
    'fr',
    'Augustin Delmas-Vial',
    // Nothing of the record on a thousand passengers, which denies another number.
    ['check.same: Faux'],
  ],
  ['le pont créera huit cents emplois', 'fr', 'Augustin Delmas-Vial', ['check.related: Invérifiable']],
  ['les vols ont doublé dans les communes éteintes', 'fr', null, ['check.same: Trompeur']],
  ['l’île n’avait jamais eu d’eau potable', 'fr', 'Bastien Korvald', ['check.same: Faux']],
  ['un acte coordonné', 'fr', 'Bastien Korvald', []],
  ['insurers had already accepted the gate', 'en', null, ['check.related: Mostly false']],
  ['the quay has never flooded in living memory', 'en', 'Lennart Quist', ['check.same: False: 1978 and 2013']],
])('the demonstration pack on « %s »', (text, language, claimant, expected) => {
  const found = findChecks({ text, language, claimant, date: '2026-10-15' }, [pack]);
  expect(found.map(({ status, check }) => `${status}: ${check.rating?.text}`)).toEqual(expected);
});

test('every record of the demonstration is taken and marked as invented', () => {
  expect(pack.index.records).toBe(raw.length);
  expect(about.name).toContain('invented');
  for (const { outlet } of raw) expect(outlet).toMatch(/invent/);
});
