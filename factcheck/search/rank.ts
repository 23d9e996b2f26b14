import type { Reading } from '../reading/terms.ts';
import { candidatesFor } from './candidates.ts';
import { asked, lettersShared, stemsOf, toldTogether } from './likeness.ts';
import type { OpenIndex } from './open-index.ts';
import type { Passage } from './passage.ts';

/** So many records are looked at closely; the right one is hardly ever further down. */
const LOOKED_AT = 50;

/** What alike letters add to the logarithm of BM25: fitted on the French training posts (docs/factcheck.md). */
const LETTERS = 1.2;

/** What a record scores that shares a word or two with a text: a small pack may lack it, and then a lead over nothing says nothing. */
const RIVAL = 0.77;

/** Records that share more than this of their stems say the same. */
const SAME_RECORDS = 0.5;

/** A record of an index, and how alike it is to a text. */
export interface Ranked {
  readonly record: number;
  readonly bm25: number;
  readonly score: number;
  /** Share of the weight of its stems that one passage of the text holds, 0 to 1, and that passage. */
  readonly together: number;
  readonly passage: Passage;
  /** How much better it scores than the best record after it that says something else. */
  readonly lead: number;
}

/**
 * Ranks the records of an index for a text, best first.
 *
 * @param most how many are given
 */
export function rank(text: Reading, index: OpenIndex, most: number): Ranked[] {
  const prepared = asked(text, index);
  const ranked = candidatesFor(text.terms, index, LOOKED_AT)
    .map(({ record, bm25 }) => {
      const letters = lettersShared(record, prepared, index);
      return { record, bm25, score: Math.log(bm25) + LETTERS * letters };
    })
    .sort((one, other) => other.score - one.score || one.record - other.record);
  return ranked.slice(0, most).map((one, place) => {
    const stems = stemsOf(one.record, index);
    const next = ranked.slice(place + 1).find(({ record }) => !sayTheSame(stems, stemsOf(record, index)));
    const lead = one.score - Math.max(next?.score ?? RIVAL, RIVAL);
    return { ...one, ...toldTogether(one.record, prepared, index), lead };
  });
}

/** Two outlets checked the same claim: the one must not count against the other. */
function sayTheSame(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared++;
  return shared > SAME_RECORDS * (one.size + other.size - shared);
}
