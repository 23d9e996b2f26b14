import type { Reading } from '../reading/terms.ts';
import { candidatesFor } from './candidates.ts';
import { asked, type Likeness, likenessOf, wordsOf } from './likeness.ts';
import type { OpenIndex } from './open-index.ts';

/** So many records are looked at closely; the right one is hardly ever further down. */
const LOOKED_AT = 50;

/** What alike letters add to the logarithm of BM25: fitted on the French training posts (docs/factcheck.md). */
const LETTERS = 1.2;

/** What a record scores that shares a word or two with a text: a small pack may lack it, and then a lead over nothing says nothing. */
const RIVAL = 0.77;

/** Records that share more than this of their stems say the same. */
const SAME_RECORDS = 0.5;

export interface Ranked extends Likeness {
  readonly score: number;
  /** How much better it scores than the best record after it that says something else. */
  readonly lead: number;
}

/**
 * Ranks the records of an index for a text, best first.
 *
 * @param most how many are given
 */
export function rank(text: Reading, index: OpenIndex, most: number): Ranked[] {
  const prepared = asked(text);
  const ranked = candidatesFor(text.terms, index, LOOKED_AT)
    .map((candidate) => {
      const likeness = likenessOf(candidate, prepared, index);
      return { ...likeness, score: Math.log(likeness.bm25) + LETTERS * likeness.letters };
    })
    .sort((one, other) => other.score - one.score || one.record - other.record);
  return ranked.slice(0, most).map((one, place) => {
    const next = ranked.slice(place + 1).find(({ record }) => !sayTheSame(one.record, record, index));
    return { ...one, lead: one.score - Math.max(next?.score ?? RIVAL, RIVAL) };
  });
}

/** Two outlets checked the same claim: the one must not count against the other. */
function sayTheSame(one: number, other: number, index: OpenIndex): boolean {
  const [left, right] = [stemsOf(one, index), stemsOf(other, index)];
  const shared = [...left].filter((stem) => right.has(stem)).length;
  return shared > SAME_RECORDS * (left.size + right.size - shared);
}

function stemsOf(record: number, index: OpenIndex): Set<number> {
  return new Set(Array.from(wordsOf(record, index), (word) => index.stemOfWord[word] as number));
}
