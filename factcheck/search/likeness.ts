import type { Reading } from '../reading/terms.ts';
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
  /** Number of the stem of each term, -1 where no record has it. */
  readonly stems: Int32Array;
  /** Share of a word's runs of letters that the text holds, by the number of the word. */
  readonly share: (word: number) => number;
}

/** Prepares a text for `likenessOf`. */
export function asked({ terms }: Reading, index: OpenIndex): Asked {
  const letters = new Set([...new Set(terms.map(({ whole }) => whole))].flatMap(lettersOf));
  const shares = new Map<number, number>();
  return {
    stems: Int32Array.from(terms, ({ stem }) => index.stemNumber.get(stem) ?? -1),
    share(word) {
      let share = shares.get(word);
      if (share === undefined) {
        const runs = lettersOf(index.wordList[word] as string);
        let held = 0;
        for (const run of runs) if (letters.has(run)) held++;
        share = held / runs.length;
        shares.set(word, share);
      }
      return share;
    },
  };
}

/** Holds one record against a text. */
export function likenessOf({ record, bm25 }: Candidate, text: Asked, index: OpenIndex): Likeness {
  const words = new Set<number>();
  const stems = new Set<number>();
  let [total, letters] = [0, 0];
  for (const word of wordsOf(record, index)) {
    if (words.has(word)) continue;
    words.add(word);
    const stem = index.stemOfWord[word] as number;
    stems.add(stem);
    const weight = index.weight[stem] as number;
    total += weight;
    letters += weight * text.share(word);
  }
  const passage = bestPassage(text.stems, stems, index.weight);
  const whole = index.wholeWeight[record] as number;
  return {
    record,
    bm25,
    letters: total > 0 ? letters / total : 0,
    together: whole > 0 ? passage.weight / whole : 0,
    passage,
  };
}

/** The numbers of a record's words. */
export function wordsOf(record: number, index: OpenIndex): Uint32Array {
  return index.sequence.subarray(index.recordStart[record], index.recordStart[record + 1]);
}
