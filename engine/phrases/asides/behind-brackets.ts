import type { Token } from '../../text/tokens.ts';

/** How many tokens stand in such brackets at most. */
const LONGEST = 9;

/** The token behind a bracket that opens at `index`, such as one with the party of who is named before it; `index` for none. */
export function behindBrackets(tokens: readonly Token[], index: number): number {
  let k = index;
  if (tokens[k]?.text !== '(') return index;
  while (k < index + LONGEST && tokens[k]?.kind !== 'mark' && tokens[k]?.text !== ')') k++;
  return tokens[k]?.text === ')' ? k + 1 : index;
}
