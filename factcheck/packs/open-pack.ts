import type { PublishedCheck } from '../record/published-check.ts';
import { type OpenIndex, openIndex } from '../search/open-index.ts';
import type { Pack, PackInfo, Thresholds } from './pack.ts';

/** A pack that can be searched. It holds look-ups of some megabytes: let go of it when nobody reads. */
export interface OpenPack {
  readonly info: PackInfo;
  readonly thresholds: Thresholds;
  readonly index: OpenIndex;
  /** The record of a number; it is read from its bytes when it is asked for. */
  readonly record: (number: number) => PublishedCheck;
}

/** A pack of another version than this program writes, or one that was damaged. The message says what to do. */
export class PackError extends Error {}

/**
 * Opens a stored pack.
 *
 * @throws PackError where the pack has another form
 */
export function openPack(pack: Pack): OpenPack {
  const { schema, info, thresholds, records, recordOffsets, index } = pack;
  if (schema !== 1 || recordOffsets.length !== index.recordStart.length) {
    throw new PackError('This pack was stored by another version. Import it again.');
  }
  const decoder = new TextDecoder();
  return {
    info,
    thresholds,
    index: openIndex(index),
    record: (number) =>
      JSON.parse(decoder.decode(records.subarray(recordOffsets[number], recordOffsets[number + 1]))) as PublishedCheck,
  };
}

/** Bytes that a stored pack takes, without the few words about it. */
export function bytesOf({ records, recordOffsets, index }: Pack): number {
  const arrays = Object.values(index).filter((part) => typeof part !== 'string');
  const texts = Object.values(index).filter((part) => typeof part === 'string');
  return (
    [records, recordOffsets, ...arrays].reduce((sum, { byteLength }) => sum + byteLength, 0) +
    texts.reduce((sum, text) => sum + 2 * text.length, 0)
  );
}
