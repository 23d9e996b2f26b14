import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { readChecks } from '../../factcheck/formats/index.ts';
import { packOfChecks } from '../../factcheck/packs/pack-of-checks.ts';
import { withChecks } from '../../factcheck/with-checks.ts';
import { articleOf } from '../engine/articles.ts';

const FEED = readFileSync(join(import.meta.dirname, '..', '..', 'demo', 'checks.json'), 'utf8');
const DEMO = packOfChecks(readChecks(FEED).raw, {
  id: 'demonstration',
  name: 'Demonstration',
  licence: null,
  date: null,
  language: null,
  source: null,
});

const checked = (text: string) =>
  withChecks(analyse({ ...articleOf(text), published: '2026-10-04' }), [DEMO], new Set(['demonstration']));

test('what somebody says becomes a claim where a check is about it, though nobody disputes it', () => {
  const { claims, speakers } = checked(
    'Augustin Delmas-Vial affirme que le bac de Port-Aubry transporte moins de cent personnes par jour.',
  );
  expect(claims).toHaveLength(1);
  const [claim] = claims;
  expect(claim).toMatchObject({
    exact: 'le bac de Port-Aubry transporte moins de cent personnes par jour',
    rule: 'checkable',
    disputer: null,
  });
  expect(speakers.find(({ id }) => id === claim?.claimant)?.name).toBe('Augustin Delmas-Vial');
  expect(claim?.status).toContain('check.same');
  expect(claim?.checks[0]).toMatchObject({
    status: 'check.same',
    rating: 'Faux',
    ratingLanguage: 'fr',
    demonstration: true,
    url: 'https://la-pesee.example/bac-de-port-aubry-passagers',
  });
});

test('what holds no figure becomes a claim by its check alone', () => {
  const { claims } = checked('Augustin Delmas-Vial affirme que l’île de Saint-Orme n’avait jamais eu d’eau potable.');
  expect(claims.map(({ rule, content }) => [rule, content])).toEqual([['published-check', []]]);
});

test('a claim that is disputed keeps its status and gains the checks', () => {
  const { claims } = checked(
    'Augustin Delmas-Vial affirme à tort que le bac de Port-Aubry transporte moins de cent personnes par jour.',
  );
  expect(claims.map(({ status }) => status[0])).toEqual(['author.refuted']);
  expect(claims[0]?.status).toContain('check.same');
});

test('the opposite is never the same claim', () => {
  const { claims } = checked(
    'Augustin Delmas-Vial affirme que le bac de Port-Aubry ne transporte pas moins de cent personnes par jour.',
  );
  expect(claims.flatMap(({ checks }) => checks.map(({ status }) => status))).not.toContain('check.same');
});

test('without packs, and where nothing fits, the analysis stays as it is', () => {
  const analysis = analyse(articleOf('Jeanne Oriol affirme que la digue a cédé.'));
  expect(withChecks(analysis, [], new Set())).toBe(analysis);
  expect(withChecks(analysis, [DEMO], new Set()).claims).toEqual([]);
});
