import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexIntervals } from '../../page/paint/intervals.ts';

it('gives the innermost span first, and nothing where none is', () => {
  const outer = { start: 10, end: 50 };
  const inner = { start: 20, end: 30 };
  const index = indexIntervals([inner, outer]);
  expect(index.at(25)).toEqual([inner, outer]);
  expect(index.at(10)).toEqual([outer]);
  expect(index.at(30)).toEqual([outer]);
  expect(index.at(9)).toEqual([]);
  expect(index.at(50)).toEqual([]);
});

it('finds what a walk over all spans finds', () => {
  const span = fc
    .tuple(fc.nat(80), fc.integer({ min: 1, max: 30 }))
    .map(([start, size]) => ({ start, end: start + size }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), fc.nat(120), (spans, offset) => {
      const found = indexIntervals(spans).at(offset);
      expect(new Set(found)).toEqual(new Set(spans.filter(({ start, end }) => start <= offset && offset < end)));
    }),
  );
});

it('answers in well under a millisecond among 5,000 spans', () => {
  const spans = Array.from({ length: 5000 }, (_, i) => ({ start: i * 180, end: i * 180 + 120 }));
  const index = indexIntervals(spans);
  const started = performance.now();
  for (let i = 0; i < 1000; i++) index.at((i * 7919) % 900_000);
  expect((performance.now() - started) / 1000).toBeLessThan(0.5);
});
