import type { Reading } from '../reading/terms.ts';
import type { OpenIndex } from './open-index.ts';
import { bestPassage, type Passage } from './passage.ts';

/** What of a text is looked up again and again while records are held against it. */
export interface Asked {
  /** Number of the stem of each term, -1 where no record has it. */
  readonly stems: Int32Array;
  /** Share of a word's runs of letters that the text holds, by the number of the word. */
  readonly share: (word: number) => number;
}

/** Prepares a text to be held against records. */
export function asked({ terms }: Reading, index: OpenIndex): Asked {
  const letters = index.letters.ofAll(terms.map(({ whole }) => whole));
  const shares = new Map<number, number>();
  return {
    stems: Int32Array.from(terms, ({ stem }) => index.stemNumber.get(stem) ?? -1),
    share(word) {
      let share = shares.get(word);
      if (share === undefined) {
        const runs = index.letters.of(word);
        let held = 0;
        for (const run of runs) if (letters.has(run)) held++;
        share = held / runs.length;
        shares.set(word, share);
      }
      return share;
    },
  };
}

/** How many of the runs of letters of a record's words a text holds, as a share of what those words weigh, 0 to 1. */
export function lettersShared(record: number, text: Asked, index: OpenIndex): number {
  const words = wordsOf(record, index);
  let [total, letters] = [0, 0];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    // A record has some twenty words: looking back is quicker than a set.
    if (words.indexOf(word) < at) continue;
    const weight = index.weight[index.stemOfWord[word] as number] as number;
    total += weight;
    letters += weight * text.share(word);
  }
  return total > 0 ? letters / total : 0;
}

/** The passage of a text that holds most of a record's stems, and which share of their weight that is, 0 to 1. */
export function toldTogether(
  record: number,
  text: Asked,
  index: OpenIndex,
): { readonly together: number; readonly passage: Passage } {
  const passage = bestPassage(text.stems, stemsOf(record, index), index.weight);
  const whole = index.wholeWeight[record] as number;
  return { together: whole > 0 ? passage.weight / whole : 0, passage };
}

/** The numbers of a record's stems. */
export function stemsOf(record: number, index: OpenIndex): ReadonlySet<number> {
  const stems = new Set<number>();
  for (const word of wordsOf(record, index)) stems.add(index.stemOfWord[word] as number);
  return stems;
}

function wordsOf(record: number, index: OpenIndex): Uint32Array {
  return index.sequence.subarray(index.recordStart[record], index.recordStart[record + 1]);
}
