import type { Reading } from '../reading/terms.ts';
import type { Passage } from './passage.ts';

/** A statement has at most so many terms; a longer text holds it somewhere. */
const SHORT = 30;

/** Which tokens of a text may say what a record says, and whether the text is a single statement. */
export interface Scope {
  readonly scope: { readonly first: number; readonly end: number };
  readonly short: boolean;
}

/** How many words before and behind a passage of a long text still speak of it; of a short one all of the sentence do. */
const MARGIN = 3;

/** The scope of a text: what stands in the same clause as the best passage, up to a stop, colon or semicolon, and not far from it. */
export function scopeOf({ tokens, terms }: Reading, passage: Passage): Scope {
  const firstHit = terms[passage.first]?.token ?? 0;
  const lastHit = terms[passage.end - 1]?.token ?? tokens.length - 1;
  const ends = (at: number) => /^[.!?…:;]+$/.test(tokens[at]?.text ?? '.');
  const short = terms.length <= SHORT;
  const margin = short ? tokens.length : MARGIN;
  let [first, end] = [firstHit, lastHit + 1];
  while (first > Math.max(0, firstHit - margin) && !ends(first - 1)) first--;
  while (end < Math.min(tokens.length, lastHit + 1 + margin) && !ends(end)) end++;
  return { scope: { first, end }, short };
}
