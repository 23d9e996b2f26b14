import type { Lexicon } from '../lexicon/lexicon.ts';

const ENDING = /['’]\p{L}+/uy;

/** A stop or a digit: asked of every word, so no pattern is matched. */
const ENDS_IN: ReadonlySet<string | undefined> = new Set('.0123456789');

/** The end of a possessive ending right behind the stop of a short form or a number ("Name Jr.'s", "Radio 4's"); -1 where none stands at `at`. */
export function possessiveEnd(source: string, at: number, { possessive }: Lexicon): number {
  if (possessive === null || !ENDS_IN.has(source[at - 1])) return -1;
  ENDING.lastIndex = at;
  const [ending] = ENDING.exec(source) ?? [];
  return ending !== undefined && possessive.test(ending) ? at + ending.length : -1;
}
