import { LetterRuns } from './letter-runs.ts';
import type { RecordsIndex } from './records-index.ts';

/**
 * Packs smaller than this are weighed as if they held so many records: in a handful of records every word is rare or none is.
 */
const FEWEST = 1000;

/** BM25: how soon a repeated word tells no more, and how much long records are held back (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;

/** An index with its look-ups, as a search uses it. */
export interface OpenIndex extends RecordsIndex {
  readonly records: number;
  readonly stemList: readonly string[];
  readonly stemNumber: ReadonlyMap<string, number>;
  readonly letters: LetterRuns;
  /** One place for each record, all 0 between two searches. */
  readonly scores: Float64Array;
  /** How much a stem tells, by its number: 1 where a single record holds it, near 0 where all do. */
  readonly weight: Float64Array;
  /** What each posting adds to the score of its record, for a stem of weight 1. */
  readonly impact: Float32Array;
  /** The sum of the weights of a record's stems. */
  readonly wholeWeight: Float64Array;
}

/** Makes the look-ups of a stored index. */
export function openIndex(index: RecordsIndex): OpenIndex {
  const records = index.recordStart.length - 1;
  const pool = Math.max(records, FEWEST);
  const most = Math.log(1 + (pool - 0.5) / 1.5);
  const weight = Float64Array.from({ length: index.postingStart.length - 1 }, (_, stem) => {
    const holding = (index.postingStart[stem + 1] as number) - (index.postingStart[stem] as number);
    return Math.log(1 + (pool - holding + 0.5) / (holding + 0.5)) / most;
  });
  const wholeWeight = new Float64Array(records);
  for (let record = 0; record < records; record++) {
    const [first, end] = [index.recordStart[record] as number, index.recordStart[record + 1] as number];
    const stems = new Set<number>();
    for (let at = first; at < end; at++) stems.add(index.stemOfWord[index.sequence[at] as number] as number);
    for (const stem of stems) wholeWeight[record] = (wholeWeight[record] as number) + (weight[stem] as number);
  }
  const stemList = index.stems.split(' ');
  return {
    ...index,
    records,
    letters: new LetterRuns(index.words.split(' ')),
    scores: new Float64Array(records),
    stemList,
    stemNumber: new Map(stemList.map((stem, number) => [stem, number])),
    weight,
    impact: impactOf(index, records),
    wholeWeight,
  };
}

function impactOf({ recordStart, postingRecord, postingCount, sequence }: RecordsIndex, records: number): Float32Array {
  const average = sequence.length / Math.max(1, records);
  return Float32Array.from(postingRecord, (record, at) => {
    const held = postingCount[at] as number;
    const length = (recordStart[record + 1] as number) - (recordStart[record] as number);
    return (held * (K1 + 1)) / (held + K1 * (1 - B + (B * length) / average));
  });
}
