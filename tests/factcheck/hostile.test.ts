import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admit, type RawCheck } from '../../factcheck/index.ts';

const GOOD = { claim: 'La digue a cédé', url: 'https://la-pesee.example/digue', outlet: 'La Pesée', rating: 'Faux' };

const admitted = (more: RawCheck) => {
  const result = admit({ ...GOOD, ...more });
  return 'check' in result ? result.check : result.refusal.code;
};

test.each<[string, RawCheck, string]>([
  ['no claim', { claim: null }, 'no-claim'],
  ['a claim of markup only', { claim: '<script>alert(1)</script>' }, 'no-claim'],
  ['no address', { url: null }, 'no-link'],
  ['an address that runs code', { url: 'javascript:alert(1)' }, 'no-link'],
  ['the same behind white space', { url: ' \u0000java\nscript:alert(1)' }, 'no-link'],
  ['data for an address', { url: 'data:text/html,<script>alert(1)</script>' }, 'no-link'],
  ['an address with a user in it', { url: 'https://la-pesee.example@evil.example/' }, 'no-link'],
])('%s is refused with a reason', (_, more, code) => {
  expect(admitted(more)).toBe(code);
});

test.each<[string, unknown, string | null]>([
  ['a script', 'Faux<script>alert(1)</script>', 'Faux'],
  ['an image that runs code', '<img src=x onerror=alert(1)>Plutôt faux', 'Plutôt faux'],
  ['markup escaped twice', '&amp;lt;b&amp;gt;Faux&amp;lt;/b&amp;gt;', 'Faux'],
  ['signs that turn the text round', 'F\u202eaux\u202c', 'Faux'],
  ['nothing', null, null],
  ['a nest of lists', [[['Faux']]], 'Faux'],
])('a rating of %s becomes plain text', (_, rating, text) => {
  expect(admitted({ rating })).toMatchObject({ rating: text === null ? null : { text } });
});

test('a title of a megabyte is cut, and the record says so', () => {
  const check = admitted({ title: 'digue '.repeat(200_000) });
  if (typeof check === 'string') throw new Error(check);
  expect(check.title?.length).toBeLessThanOrEqual(300);
  expect(check.cut).toEqual(['title']);
});

test('nulls everywhere are refused, not thrown over', () => {
  const nothing = Object.fromEntries(Object.keys(GOOD).map((field) => [field, null]));
  expect(admit(nothing)).toMatchObject({ refusal: { code: 'no-claim' } });
  expect(admit(null)).toMatchObject({ refusal: { code: 'no-record' } });
});

test('whatever a record holds, what is taken in is plain text with a web address', () => {
  const anything = fc.anything();
  const raw = fc.record({
    claim: anything,
    url: fc.oneof(fc.webUrl(), anything),
    rating: anything,
    title: anything,
    outlet: anything,
  });
  fc.assert(
    fc.property(raw, (record) => {
      const result = admit(record as RawCheck);
      if ('refusal' in result) return;
      const { claim, url, outlet, title, rating } = result.check;
      expect(url).toMatch(/^https?:\/\//);
      for (const text of [claim, outlet, title ?? '', rating?.text ?? '']) expect(text).not.toMatch(/<script|<img/i);
    }),
  );
});
