import { expect, test } from 'vitest';
import { overviewOf } from '../../engine/overview.ts';
import { countWords } from '../../engine/ranking.ts';
import { ANALYSIS } from './fixture.ts';

const { ranking, places, placeAt } = overviewOf(ANALYSIS);

test('speakers come by the words quoted; headings repeat words and do not count', () => {
  expect(ranking.map(({ speaker, words }) => [speaker.name, words])).toEqual([
    ['Denis Lahaye', 11],
    ['Alix Morvan', 8],
    ['un conseiller du port', 4],
    ['Jamais Citée', 0],
  ]);
  expect(ranking.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test('with no quotation every share is nought', () => {
  const { ranking: none } = overviewOf({ ...ANALYSIS, quotations: [] });
  expect(none.map(({ share }) => share)).toEqual([0, 0, 0, 0]);
});

test.each([
  ['l’affaire', 2],
  ['peut-être', 1],
  ['60 000 litres', 3],
  ['« ! »', 0],
])('%s is %d words', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test('places count paragraphs from one; headings and captions have no number', () => {
  expect(places.get('q1')).toEqual({ kind: 'paragraph', number: 1 });
  expect(places.get('q3')).toEqual({ kind: 'heading', number: null });
  expect(places.get('q4')).toEqual({ kind: 'paragraph', number: 3 });
  expect(places.get('c2')).toEqual({ kind: 'paragraph', number: 4 });
});

test('between blocks there is no place', () => {
  expect(placeAt((ANALYSIS.blocks[0]?.end ?? 0) + 1)).toBeNull();
  expect(placeAt(0)).toEqual({ kind: 'title', number: null });
});
