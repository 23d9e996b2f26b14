import type { Parse, Range } from '../../parse.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';

/**
 * « La rue n'a pas été « privatisée » : elle reste ouverte, selon Nom »: behind a colon or a semicolon stands a statement of its own, and the
 * source phrase behind that one tells nothing of the words before the sign.
 */
export function isParted(parse: Parse, passage: Range, start: number, cue: number): boolean {
  for (let k = passage.last; k < cue; k++) {
    const token = parse.tokens[k];
    if (token?.marked !== -1 || !(token.text === ':' || token.text === ';')) continue;
    if (hasFinite(parse, start, k) && hasFinite(parse, k + 1, cue)) return true;
  }
  return false;
}
