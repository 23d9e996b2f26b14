import type { Parse } from '../../parse.ts';
import { DASHES, isSign } from '../../text/signs.ts';

/** How many tokens an aside between dashes has at most. */
const LONGEST = 30;

/**
 * "Name -- the author of Tides, a novel -- said", « Nom – le maire – affirme »: the last token before an aside between dashes that ends at
 * a token; that token itself where none ends there.
 */
export function beforeDashes({ tokens }: Parse, end: number, first: number): number {
  if (!isSign(tokens[end], DASHES)) return end;
  let k = end;
  while (isSign(tokens[k], DASHES)) k--;
  for (; k > first && end - k < LONGEST; k--) {
    if (tokens[k]?.marked !== -1) return end;
    if (!isSign(tokens[k], DASHES)) continue;
    while (isSign(tokens[k], DASHES)) k--;
    return k >= first ? k : end;
  }
  return end;
}
