import type { Reading, Term } from '../reading/terms.ts';
import type { Candidate } from './candidates.ts';
import { lettersOf } from './letters.ts';
import type { OpenIndex } from './open-index.ts';
import { bestPassage, type Passage } from './passage.ts';

/** How alike a text and a record are. The shares are of what the record's words weigh, 0 to 1. */
export interface Likeness {
  readonly record: number;
  readonly bm25: number;
  /** Runs of letters of its words that the text holds. */
  readonly letters: number;
  /** Stems that one passage of the text holds. */
  readonly together: number;
  readonly passage: Passage;
}

/** What of a text is looked up again and again while records are held against it. */
export interface Asked {
  readonly terms: readonly Term[];
  readonly letters: ReadonlySet<string>;
}

/** Prepares a text for `likenessOf`. */
export function asked({ terms }: Reading): Asked {
  const words = new Set(terms.map(({ whole }) => whole));
  return { terms, letters: new Set([...words].flatMap(lettersOf)) };
}

/** Holds one record against a text. */
export function likenessOf({ record, bm25 }: Candidate, text: Asked, index: OpenIndex): Likeness {
  const weights = new Map<string, number>();
  let total = 0;
  let letters = 0;
  for (const word of new Set(wordsOf(record, index))) {
    const whole = index.wordList[word] as string;
    const stem = index.stemOfWord[word] as number;
    const weight = index.weight[stem] as number;
    weights.set(index.stemList[stem] as string, weight);
    total += weight;
    const runs = lettersOf(whole);
    letters += (weight * runs.filter((run) => text.letters.has(run)).length) / runs.length;
  }
  const passage = bestPassage(text.terms, weights);
  const share = (part: number) => (total > 0 ? part / total : 0);
  const whole = index.wholeWeight[record] as number;
  return {
    record,
    bm25,
    letters: share(letters),
    together: whole > 0 ? passage.weight / whole : 0,
    passage,
  };
}

/** The numbers of a record's words. */
export function wordsOf(record: number, index: OpenIndex): Uint32Array {
  return index.sequence.subarray(index.recordStart[record], index.recordStart[record + 1]);
}
