import type { Parse } from '../parse.ts';
import { BREAKS, isSign } from '../text/signs.ts';
import { isRelative } from './finite.ts';

/** The first token of the marked passage that a token closes. */
export function openingMark({ tokens }: Parse, closing: number): number {
  let k = closing;
  while (tokens[k - 1]?.marked === tokens[closing]?.marked) k--;
  return k;
}

/** « La Commission, qui s'est dite « inquiète | », a rappelé »: a closing mark whose words belong to a relative clause, with no other comma between. */
export function endsRelativeInMarks(parse: Parse, closing: number, first: number): boolean {
  const { tokens } = parse;
  if (tokens[closing]?.kind !== 'mark' || (tokens[closing]?.marked ?? -1) === -1) return false;
  for (let k = openingMark(parse, closing) - 1; k > first; k--) {
    if (tokens[k]?.marked !== -1 || isSign(tokens[k], BREAKS)) return false;
    if (tokens[k]?.text === ',') return isRelative(parse, k + 1);
  }
  return false;
}
