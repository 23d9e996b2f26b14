import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** Among how many tokens of a clause the verb stands that asks for something. */
const SUBJECT = 4;

/** "the plans should be dropped": a demand is nothing that is so or not. */
export function asksFor({ tokens, lexicon }: Parse, first: number): boolean {
  return tokens.slice(first, first + SUBJECT).some((token) => lexicon.has(List.wishes, token));
}
