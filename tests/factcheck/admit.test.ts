import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admit, type PublishedCheck, type RawCheck } from '../../factcheck/index.ts';
import { record } from './claims.ts';

function admitted(raw: RawCheck): PublishedCheck {
  const result = admit(raw);
  if ('refusal' in result) throw new Error(result.refusal.message);
  return result.check;
}

test('a record as it should be is kept as it is', () => {
  const check = admitted({
    claim: 'Le canal perd un tiers de son eau',
    claimant: 'Ludivine Astor',
    claimDate: '2026-02-03',
    title: 'Non, le canal ne fuit pas',
    outlet: 'La Pesée',
    site: 'https://www.la-pesee.example/',
    url: 'https://la-pesee.example/canal?page=1',
    reviewDate: '2026-02-09T08:00:00+02:00',
    rating: 'Plutôt faux',
    ratingValue: '2',
    bestRating: 5,
    worstRating: '1',
    language: 'fr_FR',
    licence: 'CC BY 4.0',
    appearances: ['https://radio.example/1', 'https://radio.example/1'],
  });
  expect(check).toEqual({
    id: check.id,
    claim: 'Le canal perd un tiers de son eau',
    claimant: 'Ludivine Astor',
    claimDate: '2026-02-03',
    title: 'Non, le canal ne fuit pas',
    outlet: 'La Pesée',
    site: 'la-pesee.example',
    url: 'https://la-pesee.example/canal?page=1',
    reviewDate: '2026-02-09',
    rating: { text: 'Plutôt faux', language: 'fr-FR', number: { value: 2, best: 5, worst: 1 } },
    language: 'fr-FR',
    licence: 'CC BY 4.0',
    appearances: ['https://radio.example/1'],
    cut: [],
  });
});

test.each([
  ['null', null, 'no-record'],
  ['a list', [], 'no-record'],
  ['nothing in it', {}, 'no-claim'],
  ['an empty claim', { claim: ' \n ', url: 'https://a.example/' }, 'no-claim'],
  ['a claim of markup alone', { claim: '<script>alert(1)</script>', url: 'https://a.example/' }, 'no-claim'],
  ['no address', { claim: 'A claim' }, 'no-link'],
  ['an address that runs code', { claim: 'A claim', url: 'javascript:alert(1)' }, 'no-link'],
  ['the same, hidden', { claim: 'A claim', url: ' JaVaScRiPt:alert(1)//https://a.example' }, 'no-link'],
  ['an address with data', { claim: 'A claim', url: 'data:text/html,<b>x</b>' }, 'no-link'],
  ['an address with a password', { claim: 'A claim', url: 'https://bank.example:x@a.example/' }, 'no-link'],
  ['an endless address', { claim: 'A claim', url: `https://a.example/${'x'.repeat(5000)}` }, 'no-link'],
])('refused: %s', (_, raw, code) => {
  const result = admit(raw as RawCheck);
  expect('refusal' in result && result.refusal.code).toBe(code);
  expect('refusal' in result && result.refusal.message).toMatch(/^[A-Z].*\.$/);
});

test.each([
  ['entities', 'VÉRIF&#x27;', "VÉRIF'"],
  ['entities escaped twice', 'l&amp;eacute;gende &amp;laquo;&amp;nbsp;pure&amp;nbsp;&amp;raquo;', 'légende « pure »'],
  ['markup', '<b>Faux</b>', 'Faux'],
  ['escaped markup', '&lt;img src=x onerror=alert(1)&gt;Faux', 'Faux'],
  ['a script', 'Faux<script>fetch("//x.example")</script>', 'Faux'],
  ['a script without end', 'Faux<script>fetch(', 'Faux'],
  ['no markup at all', '2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
  ['turned direction', 'ab\u202Edc\u2066', 'abdc'],
  ['half a character', 'Faux \ud83d', 'Faux'],
  ['white space', '  Plutôt\n\t faux ', 'Plutôt faux'],
  ['a list', [null, '', 'Faux'], 'Faux'],
  ['an object', { '@value': 'Faux', '@language': 'fr' }, 'Faux'],
  ['a number', 3, '3'],
])('a rating with %s is plain text', (_, rating, text) => {
  expect(admitted(record('A claim', { rating })).rating?.text).toBe(text);
});

test.each([
  ['an empty object', {}],
  ['a truth value', true],
  ['nothing', null],
])('a rating that is %s is none', (_, rating) => {
  expect(admitted(record('A claim', { rating })).rating).toBeNull();
});

test.each([
  ['−1', -1],
  ['a word', 'four'],
  ['not a number', Number.NaN],
])('a number that is %s is left out', (_, ratingValue) => {
  expect(admitted(record('A claim', { ratingValue, bestRating: 5, worstRating: 1 })).rating?.number).toBeNull();
});

test('texts are cut to a sane length, quickly, and the record says which', () => {
  const started = performance.now();
  const check = admitted(record('A claim', { title: 'é'.repeat(1_000_000), rating: '<'.repeat(1_000_000) }));
  expect(performance.now() - started).toBeLessThan(2000);
  expect(check.title).toHaveLength(300);
  expect(check.title?.endsWith('…')).toBe(true);
  expect(check.cut).toEqual(['title', 'rating']);
});

test.each([
  ['2026-02-31', null],
  ['03/04/2026', null],
  ['2026-02-03T23:59:59Z', '2026-02-03'],
  [['2026-02-03'], '2026-02-03'],
  [20260203, null],
])('the day of %j is %s', (reviewDate, day) => {
  expect(admitted(record('A claim', { reviewDate })).reviewDate).toBe(day);
});

test('an outlet without name is called by its site; only links of the web are appearances', () => {
  const check = admitted({
    claim: 'A claim',
    url: 'https://www.plumb-line.example/1',
    outlet: null,
    appearances: ['javascript:alert(1)', { '@id': 'https://posts.example/9' }, null, 'mailto:a@b.example'],
  });
  expect([check.outlet, check.site]).toEqual(['plumb-line.example', 'plumb-line.example']);
  expect(check.appearances).toEqual(['https://posts.example/9']);
});

test('the same check has the same id whichever way it came', () => {
  const ids = [
    admitted(record('Le canal perd de l’eau', { url: 'http://www.la-pesee.example/canal/' })),
    admitted(record('Le canal perd de l&rsquo;eau', { url: 'https://la-pesee.example/canal', title: 'Other' })),
  ].map(({ id }) => id);
  expect(new Set(ids).size).toBe(1);
});

test('whatever the fields hold, a record is admitted or refused, and what is admitted is clean', () => {
  const hostile = fc.oneof(
    fc.anything(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('https://a.example/', '<b>x', '&#0;'),
  );
  const fields = [
    'claim',
    'claimant',
    'claimDate',
    'title',
    'outlet',
    'site',
    'url',
    'reviewDate',
    'rating',
    'ratingValue',
    'language',
    'licence',
    'appearances',
  ];
  const raws = fc.record(Object.fromEntries(fields.map((field) => [field, hostile])), { requiredKeys: [] });
  fc.assert(
    fc.property(raws, (raw) => {
      const result = admit(raw as RawCheck);
      if ('refusal' in result) return;
      const { check } = result;
      for (const text of [check.claim, check.claimant, check.title, check.outlet, check.rating?.text]) {
        if (typeof text === 'string') expect(text).not.toMatch(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]|<script/iu);
      }
      for (const link of [check.url, ...check.appearances]) expect(link).toMatch(/^https?:\/\//);
      expect(structuredClone(check)).toEqual(JSON.parse(JSON.stringify(check)));
    }),
  );
});
