import type { Reading } from '../reading/terms.ts';
import type { Passage } from './passage.ts';

/** A statement has at most so many terms; a longer text holds it somewhere. */
const SHORT = 30;

/** Which tokens of a text may say what a record says, and whether the text is a single statement. */
export interface Scope {
  readonly scope: { readonly first: number; readonly end: number };
  readonly short: boolean;
}

/** The scope of a text: all of a short one, else the sentences that the best passage touches. */
export function scopeOf({ tokens, terms }: Reading, passage: Passage): Scope {
  if (terms.length <= SHORT) return { scope: { first: 0, end: tokens.length }, short: true };
  let first = terms[passage.first]?.token ?? 0;
  let end = (terms[passage.end - 1]?.token ?? 0) + 1;
  const ends = (at: number) => /^[.!?…]+$/.test(tokens[at]?.text ?? '.');
  while (first > 0 && !ends(first - 1)) first--;
  while (end < tokens.length && !ends(end)) end++;
  return { scope: { first, end }, short: false };
}
