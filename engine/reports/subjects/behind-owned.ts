import type { Parse } from '../../parse.ts';
import { isOwning } from '../../phrases/nouns/owning.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';

/** How many words stand at most behind a possessive. */
const LONGEST_OWNED = 4;

/** "told the station's “Long Hour” that S", "told Radio 4's Today programme | that S": behind the words that a possessive leads. */
export function behindOwned(parse: Parse, first: number, last: number): number {
  const { tokens } = parse;
  let owner = last;
  while (owner > first && !isOwning(parse, owner)) owner--;
  if (owner === first) return last;
  for (let k = Math.max(last, owner + 1); ; k++) {
    const token = tokens[k];
    const owned = k < owner + LONGEST_OWNED && token?.kind === 'word' && token.marked === -1;
    // "Today": a moment with a capital is called so.
    if (!owned || !(isPlainWord(parse, k) || token.capital)) return k;
  }
}
