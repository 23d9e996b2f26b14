import type { RecordsIndex } from '../search/records-index.ts';

/** What a collection of published checks says of itself. */
export interface PackInfo {
  readonly id: string;
  readonly name: string;
  readonly licence: string | null;
  /** The day of the collection, YYYY-MM-DD, or null. */
  readonly date: string | null;
  /** BCP 47 tag for records that give none, or null. */
  readonly language: string | null;
  /** Where the collection comes from: an address, or the name of the file. */
  readonly source: string | null;
}

/** From which confidence on a check is shown, and how often that was right where it was measured. */
export interface Thresholds {
  readonly same: number;
  readonly related: number;
  readonly measured: { readonly precision: number; readonly recall: number; readonly on: string };
}

/** How an import went. */
export interface ImportCounts {
  readonly taken: number;
  /** Records of the same claim at the same address as one taken before. */
  readonly repeated: number;
  /** Records beyond what a pack may hold. */
  readonly beyond: number;
  /** Records refused, by the code of the reason. */
  readonly refused: Readonly<Record<string, number>>;
}

/** How many records of a pack are in each language, by its primary tag (`fr` for `fr-CA` too). Records that tell none are not counted. */
export type PackLanguages = Readonly<Record<string, number>>;

/** A pack as it is stored: plain data and typed arrays, as IndexedDB clones them. */
export interface Pack {
  readonly schema: 1;
  readonly info: PackInfo;
  readonly counts: ImportCounts;
  readonly thresholds: Thresholds;
  /** Packs that were stored before this was counted lack it. */
  readonly languages?: PackLanguages | undefined;
  /** The records as UTF-8 JSON, one behind the other, and where each begins; one more entry than records. */
  readonly records: Uint8Array;
  readonly recordOffsets: Uint32Array;
  readonly index: RecordsIndex;
}
