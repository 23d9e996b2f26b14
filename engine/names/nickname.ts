import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './gender.ts';

/** How many words a nickname has at most. */
const LONGEST = 3;

/**
 * « Pablo “Chico” Arnal », "Peter 'Red' Lang": what somebody is called stands in marks between first name and surname.
 * @param first token of the first name
 * @param at token of the opening mark
 * @returns the token behind the surname, or null where none stands there
 */
export function behindNickname({ tokens }: Parse, first: number, at: number): number | null {
  const { marked, block, text } = tokens[first] as Token;
  if (tokens[at]?.kind !== 'mark' || !isGivenName(text)) return null;
  let k = at + 1;
  while (k <= at + LONGEST && tokens[k]?.kind === 'word' && tokens[k]?.marked !== marked) k++;
  const surname = tokens[k + 1];
  const called = k > at + 1 && tokens[at + 1]?.capital && tokens[k]?.kind === 'mark';
  return called && surname?.capital && surname.marked === marked && surname.block === block ? k + 2 : null;
}
