import type { Word } from './words.ts';

/** The lists that a word stands in, one bit each, 32 to a part. */
export type Bits = readonly [number, number, number, number, number, number];

export const NO_LISTS: Bits = [0, 0, 0, 0, 0, 0];

/** The same bits with one more list. */
export function withList(bits: Bits, list: number): Bits {
  return both(bits, NO_LISTS.map((_, index) => (index === list >> 5 ? 1 << (list & 31) : 0)) as unknown as Bits);
}

/** The lists of both. */
export function both(a: Bits, b: Bits): Bits {
  return [a[0] | b[0], a[1] | b[1], a[2] | b[2], a[3] | b[3], a[4] | b[4], a[5] | b[5]];
}

/** Whether a word stands in a list. */
export function holds(word: Word, list: number): boolean {
  return (partOf(word, list >> 5) & (1 << (list & 31))) !== 0;
}

function partOf(word: Word, part: number): number {
  if (part === 0) return word.lists0;
  if (part === 1) return word.lists1;
  if (part === 2) return word.lists2;
  if (part === 3) return word.lists3;
  return part === 4 ? word.lists4 : word.lists5;
}
