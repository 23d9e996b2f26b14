import type { Term } from '../reading/terms.ts';
import type { OpenIndex } from './open-index.ts';

/** Texts say first what they are about: a word that comes late counts down to this share, half-way after HALF terms. */
const LATE = 0.7;
const HALF = 60;

/** How much more a word counts that the text repeats. */
const REPEATED = 0.2;

/** A record that shares words with a text. */
export interface Candidate {
  readonly record: number;
  readonly bm25: number;
}

/**
 * The records that share most with a text, best first, by BM25 over stems with the weight of a word falling with its place.
 *
 * @param most how many
 */
export function candidatesFor(terms: readonly Term[], index: OpenIndex, most: number): Candidate[] {
  const { scores } = index;
  const touched: number[] = [];
  for (const [stem, { first, count }] of places(terms, index)) {
    const asked =
      (index.weight[stem] as number) * (LATE + (1 - LATE) * Math.exp(-first / HALF)) * (1 + REPEATED * Math.log(count));
    const end = index.postingStart[stem + 1] as number;
    for (let at = index.postingStart[stem] as number; at < end; at++) {
      const record = index.postingRecord[at] as number;
      if (scores[record] === 0) touched.push(record);
      scores[record] = (scores[record] as number) + asked * (index.impact[at] as number);
    }
  }
  const found = best(touched, scores, most);
  for (const record of touched) scores[record] = 0;
  return found;
}

/** Each stem that the index knows, with the place of its first term and the number of its terms. */
function places(terms: readonly Term[], index: OpenIndex): Map<number, { first: number; count: number }> {
  const found = new Map<number, { first: number; count: number }>();
  terms.forEach(({ stem }, place) => {
    const number = index.stemNumber.get(stem);
    if (number === undefined) return;
    const known = found.get(number);
    if (known) known.count++;
    else found.set(number, { first: place, count: 1 });
  });
  return found;
}

/** The best records, without sorting the thousands that share a word or two. */
function best(touched: readonly number[], scores: Float64Array, most: number): Candidate[] {
  const kept: Candidate[] = [];
  let least = 0;
  for (const record of touched) {
    const bm25 = scores[record] as number;
    if (bm25 <= least) continue;
    kept.push({ record, bm25 });
    if (kept.length === most * 4) {
      kept.sort(byScore).length = most;
      least = (kept[most - 1] as Candidate).bm25;
    }
  }
  return kept.sort(byScore).slice(0, most);
}

function byScore(one: Candidate, other: Candidate): number {
  return other.bm25 - one.bm25 || one.record - other.record;
}
