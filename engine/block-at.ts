import { lowerBound } from './lower-bound.ts';
import type { Span } from './model.ts';

/** The index of the block that a character of the text stands in, or -1 between blocks. */
export function blockIndexAt(blocks: readonly Span[], offset: number): number {
  const index = lowerBound(blocks, offset + 1, ({ end }) => end);
  return (blocks[index]?.start ?? Number.POSITIVE_INFINITY) <= offset ? index : -1;
}
