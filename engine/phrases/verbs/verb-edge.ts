import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';

const PARTS = listsOf(List.clitics, List.auxiliaries, List.negations);

/** The first token of a verb with the pronouns, auxiliaries and negation before it (« ne l'a pas dit », "would not be"). */
export function verbEdge(parse: Parse, verb: number, start: number): number {
  const { tokens } = parse;
  let first = verb;
  while (first > start + 1) {
    if (!isInAny(PARTS, tokens[first - 1]) || isSomebody(tokens[first - 1] as Token)) break;
    first--;
  }
  return first;
}

/** A capital or a hung pronoun: no part of the verb. */
function isSomebody(token: Token): boolean {
  return token.capital || token.inverted;
}
