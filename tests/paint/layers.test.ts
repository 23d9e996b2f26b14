import { expect, it } from 'vitest';
import type { Analysis, Claim, ClaimStatus, Quotation } from '../../engine/model.ts';
import { huesOf, stretchesOf } from '../../page/paint/layers.ts';
import { HUE_COUNT } from '../../page/paint/palette.ts';

const finding = { exact: 'mots', prefix: '', suffix: '', rule: 'cue-after', evidence: [], confidence: 1 };
const quotation = (
  id: string,
  start: number,
  end: number,
  speaker: string | null,
  more: Partial<Quotation> = {},
): Quotation => ({
  ...finding,
  id,
  start,
  end,
  speaker,
  kind: 'direct',
  heading: false,
  mention: null,
  cue: null,
  echoOf: null,
  candidates: [],
  children: [],
  ...more,
});
const claim = (id: string, start: number, end: number, status: ClaimStatus, disputer: string | null): Claim => ({
  ...finding,
  id,
  start,
  end,
  status: [status],
  content: [],
  quantities: [],
  disputes: [],
  claimant: null,
  disputer,
  marker: 'à tort',
  checks: [],
});
const speakers = (...ids: string[]) =>
  ids.map((id) => ({ id, name: id, kind: 'person' as const, aliases: [], role: null }));

function analysis(parts: Partial<Analysis>): Analysis {
  return {
    source: '',
    url: null,
    title: null,
    byline: null,
    published: null,
    language: null,
    text: '',
    blocks: [],
    speakers: [],
    quotations: [],
    claims: [],
    notes: [],
    ...parts,
  };
}

function paint(parts: Partial<Analysis>) {
  const whole = analysis(parts);
  const places = new Map([...whole.quotations, ...whole.claims].map((one) => [one.id, one]));
  return stretchesOf(whole, places).map(({ start, end, tint, line }) => [start, end, tint, line]);
}

it('gives the first hue to whoever is quoted most, and does not count headings', () => {
  const hues = huesOf(
    analysis({
      speakers: speakers('a', 'b'),
      quotations: [
        quotation('q1', 0, 9, 'a', { exact: 'un deux trois', heading: true }),
        quotation('q2', 10, 20, 'a', { exact: 'un' }),
        quotation('q3', 30, 40, 'b', { exact: 'un deux' }),
      ],
    }),
  );
  expect([hues.get('b'), hues.get('a')]).toEqual([0, 1]);
});

it('paints speakers beyond the hues and unclear sources in the neutral', () => {
  const ids = Array.from({ length: HUE_COUNT + 1 }, (_, i) => `s${i}`);
  const painted = paint({
    speakers: speakers(...ids),
    quotations: [...ids.map((id, i) => quotation(`q${i}`, i * 10, i * 10 + 5, id)), quotation('q', 500, 505, null)],
  });
  expect(painted.slice(-2).map(([, , tint]) => tint)).toEqual([HUE_COUNT, HUE_COUNT]);
  expect(new Set(painted.map(([, , tint]) => tint)).size).toBe(HUE_COUNT + 1);
});

it('gives a quotation inside another the inner speaker', () => {
  const quotations = [quotation('q1', 0, 30, 'a'), quotation('q2', 10, 20, 'b', { kind: 'partial' })];
  expect(paint({ speakers: speakers('a', 'b'), quotations })).toEqual([
    [0, 10, 0, 'direct'],
    [10, 20, 1, 'partial'],
    [20, 30, 0, 'direct'],
  ]);
});

it('keeps the tint and changes the line where a claim in a quotation is disputed', () => {
  expect(
    paint({
      speakers: speakers('a', 'b'),
      quotations: [quotation('q1', 0, 30, 'a')],
      claims: [claim('c1', 10, 20, 'author.refuted', 'article'), claim('c2', 25, 35, 'speaker.countered', 'b')],
    }),
  ).toEqual([
    [0, 10, 0, 'direct'],
    [10, 20, 0, 'disputed-by-article'],
    [20, 25, 0, 'direct'],
    [25, 30, 0, 'disputed-by-voice'],
    [30, 35, null, 'disputed-by-voice'],
  ]);
});

it('leaves figures to check and lost findings unmarked', () => {
  expect(paint({ claims: [claim('c1', 0, 5, 'checkable', null), claim('c2', 9, 12, 'hedged', null)] })).toEqual([]);
  const lost = analysis({ quotations: [quotation('q1', 0, 30, null)] });
  expect(stretchesOf(lost, new Map())).toEqual([]);
});
