import { DASHES, isSign, STOPS, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';

const COMMA = signs(',');

/** How many tokens two dashes in the place of marks hold, at least and at most. */
const [SHORTEST, LONGEST] = [3, 60];

/**
 * « Il gestore nega. – Tutto era in ordine –, disse lunedì. »: the dashes of a block that stand for marks: one heads a sentence inside it, and
 * the next one has a comma behind it, as no aside has.
 */
export function dashMarks(tokens: readonly Token[], first: number, last: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = first + 1; index < last; index++) {
    if (!isSign(tokens[index], DASHES) || !isSign(tokens[index - 1], STOPS)) continue;
    const closer = nextDash(tokens, index + 1, Math.min(last, index + LONGEST));
    if (closer - index <= SHORTEST || !isSign(tokens[closer + 1], COMMA) || closer + 1 >= last) continue;
    found.add(index);
    found.add(closer);
    index = closer;
  }
  return found;
}

function nextDash(tokens: readonly Token[], first: number, limit: number): number {
  for (let k = first; k < limit; k++) {
    if (tokens[k]?.kind === 'mark') return -1;
    if (isSign(tokens[k], DASHES)) return k;
  }
  return -1;
}
