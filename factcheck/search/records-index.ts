/**
 * The index of a pack: plain data of typed arrays, as it is stored. Words are the whole forms that occur, stems what they share;
 * a record is a sequence of words.
 */
export interface RecordsIndex {
  /** Every whole form, joined by spaces, in the order of their numbers. */
  readonly words: string;
  /** Number of the stem of each word. */
  readonly stemOfWord: Uint32Array;
  /** Every stem, joined by spaces. */
  readonly stems: string;
  /** Where the words of each record begin in `sequence`; one more entry than records. */
  readonly recordStart: Uint32Array;
  readonly sequence: Uint32Array;
  /** Where the postings of each stem begin; one more entry than stems. */
  readonly postingStart: Uint32Array;
  /** Records that hold the stem, in rising order, and how often, at most 255. */
  readonly postingRecord: Uint16Array;
  readonly postingCount: Uint8Array;
}

/** The largest pack: record numbers must fit into 16 bits, and a search into a millisecond. */
export const MOST_RECORDS = 30_000;
