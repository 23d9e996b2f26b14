import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/**
 * The conjunction of the clause behind words that judge it (« É falso, porém, que S », "keine Belege dafür, dass S"): a word of transition
 * between commas, or the comma of the clause, is stepped over.
 * @param from the token behind the words that judge
 * @returns the token of the conjunction, or -1 where no clause follows
 */
export function clauseJudged({ tokens, lexicon }: Parse, from: number): number {
  let at = from;
  if (tokens[from]?.text === ',') {
    const aside = lexicon.has(List.clause, tokens[from + 1]) ? 0 : tokens[from + 2]?.text === ',' ? 2 : 0;
    at = from + aside + 1;
  }
  return lexicon.has(List.clause, tokens[at]) ? at : -1;
}
