import type { Token } from '../text/tokens.ts';

/** A line of so many characters is prose that was wrapped: a name may go on in the next one. */
const WRAPPED = 50;

/** Whether a line break between two words ends a name, as it does in addresses, lists and signatures. */
export function endsLine(text: string, before: Token, token: Token): boolean {
  const line = text.slice(before.end, token.start).indexOf('\n');
  if (line === -1) return false;
  const start = text.lastIndexOf('\n', before.end + line - 1) + 1;
  return before.end - start < WRAPPED;
}
