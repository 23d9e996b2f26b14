import type { Reading } from '../reading/terms.ts';
import type { RecordsIndex } from './records-index.ts';

/** Numbers things in the order in which they come. */
class Numbered {
  readonly #numbers = new Map<string, number>();
  readonly names: string[] = [];

  number(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.names.length;
      this.#numbers.set(name, number);
      this.names.push(name);
    }
    return number;
  }
}

/** Collects records one by one, so that the caller can stop, show how far it is, or go on later. */
export class IndexBuilder {
  readonly #words = new Numbered();
  readonly #stems = new Numbered();
  readonly #stemOfWord: number[] = [];
  readonly #sequence: number[] = [];
  readonly #recordStart: number[] = [0];

  /** Adds the next record. */
  add({ terms }: Reading): void {
    for (const { whole, stem } of terms) {
      const word = this.#words.number(whole);
      if (word === this.#stemOfWord.length) this.#stemOfWord.push(this.#stems.number(stem));
      this.#sequence.push(word);
    }
    this.#recordStart.push(this.#sequence.length);
  }

  /** The index of what was added. */
  finish(): RecordsIndex {
    const counts = this.#countsByStem();
    const postingStart = new Uint32Array(counts.length + 1);
    counts.forEach((records, stem) => {
      postingStart[stem + 1] = (postingStart[stem] as number) + records.size;
    });
    const total = postingStart[counts.length] as number;
    const postingRecord = new Uint16Array(total);
    const postingCount = new Uint8Array(total);
    counts.forEach((records, stem) => {
      let at = postingStart[stem] as number;
      for (const [record, count] of records) {
        postingRecord[at] = record;
        postingCount[at++] = Math.min(count, 255);
      }
    });
    return {
      words: this.#words.names.join(' '),
      stemOfWord: Uint32Array.from(this.#stemOfWord),
      stems: this.#stems.names.join(' '),
      recordStart: Uint32Array.from(this.#recordStart),
      sequence: Uint32Array.from(this.#sequence),
      postingStart,
      postingRecord,
      postingCount,
    };
  }

  /** For each stem the records that hold it, in rising order, with how often they do. */
  #countsByStem(): Map<number, number>[] {
    const counts = this.#stems.names.map(() => new Map<number, number>());
    for (let record = 0; record + 1 < this.#recordStart.length; record++) {
      for (let at = this.#recordStart[record] as number; at < (this.#recordStart[record + 1] as number); at++) {
        const records = counts[this.#stemOfWord[this.#sequence[at] as number] as number] as Map<number, number>;
        records.set(record, (records.get(record) ?? 0) + 1);
      }
    }
    return counts;
  }
}
