import type { Name } from '../../names/find.ts';
import type { Parse } from '../../parse.ts';
import { isSign, signs } from '../../text/signs.ts';

const OPENING = signs('(');
const CLOSING = signs(')');

/** How many tokens stand at most between brackets behind a name: a party, a place, an age. */
const LONGEST = 8;

/** „Name (Freie Liste)“, "Name (Green Party, Ohio)": the token behind brackets right behind a name; `last` where none stand there. */
export function behindBrackets({ tokens }: Parse, last: number): number {
  if (!isSign(tokens[last], OPENING)) return last;
  for (let k = last + 1; k <= last + LONGEST + 1 && tokens[k]?.sentence === tokens[last]?.sentence; k++)
    if (isSign(tokens[k], CLOSING)) return k + 1;
  return last;
}

/** What stands in brackets right behind a name says where somebody belongs, and does nothing. */
export function isInBrackets(parse: Parse, { first }: Name): boolean {
  const { tokens } = parse;
  let open = first - 1;
  while (open > 0 && open >= first - LONGEST && !isSign(tokens[open], OPENING) && !isSign(tokens[open], CLOSING))
    open--;
  return isSign(tokens[open], OPENING) && tokens[open - 1]?.capital === true && behindBrackets(parse, open) > first;
}
