import { lettersOf } from './letters.ts';

/**
 * The runs of letters of an index's words as numbers. A search holds hundreds of words against a text: numbers are compared faster than
 * texts, and each word is cut once, when it is first asked for.
 */
export class LetterRuns {
  readonly #words: readonly string[];
  readonly #numbers = new Map<string, number>();
  readonly #runs: (readonly number[] | undefined)[] = [];

  constructor(words: readonly string[]) {
    this.#words = words;
  }

  /** The runs of a word of the index, by its number. */
  of(word: number): readonly number[] {
    const known = this.#runs[word];
    if (known) return known;
    const runs = lettersOf(this.#words[word] as string).map((run) => this.#numberOf(run));
    this.#runs[word] = runs;
    return runs;
  }

  /** The runs that some words, of the index or not, have together. */
  ofAll(words: Iterable<string>): ReadonlySet<number> {
    const runs = new Set<number>();
    for (const word of new Set(words)) for (const run of lettersOf(word)) runs.add(this.#numberOf(run));
    return runs;
  }

  #numberOf(run: string): number {
    const known = this.#numbers.get(run);
    if (known !== undefined) return known;
    this.#numbers.set(run, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
