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
  const prepared = asked(text, index);
  const ranked = candidatesFor(text.terms, index, LOOKED_AT)
    .map((candidate) => {
      const likeness = likenessOf(candidate, prepared, index);
      return { ...likeness, score: Math.log(likeness.bm25) + LETTERS * likeness.letters };
    })
    .sort((one, other) => other.score - one.score || one.record - other.record);
  const stems = new Map<number, ReadonlySet<number>>();
  const stemsOf = (record: number) => {
    const known = stems.get(record) ?? stemsIn(record, index);
    stems.set(record, known);
    return known;
  };
  return ranked.slice(0, most).map((one, place) => {
    const next = ranked.slice(place + 1).find(({ record }) => !sayTheSame(stemsOf(one.record), stemsOf(record)));
    return { ...one, lead: one.score - Math.max(next?.score ?? RIVAL, RIVAL) };
  });
}

/** Two outlets checked the same claim: the one must not count against the other. */
function sayTheSame(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared++;
  return shared > SAME_RECORDS * (one.size + other.size - shared);
}

function stemsIn(record: number, index: OpenIndex): Set<number> {
  const stems = new Set<number>();
  for (const word of wordsOf(record, index)) stems.add(index.stemOfWord[word] as number);
  return stems;
}
