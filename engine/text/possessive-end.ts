import type { Lexicon } from '../lexicon/lexicon.ts';

const ENDING = /['’]\p{L}+/uy;

/** The end of a possessive ending right behind the stop of a short form or a number ("Name Jr.'s", "Radio 4's"); -1 where none stands at `at`. */
export function possessiveEnd(source: string, at: number, { possessive }: Lexicon): number {
  if (possessive === null || !/[.\d]/.test(source[at - 1] ?? '')) return -1;
  ENDING.lastIndex = at;
  const [ending] = ENDING.exec(source) ?? [];
  return ending !== undefined && possessive.test(ending) ? at + ending.length : -1;
}
