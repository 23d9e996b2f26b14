import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';

/** The first token of a verb with the pronouns, auxiliaries and negation before it (« ne l'a pas dit », "would not be"). */
export function verbEdge(parse: Parse, verb: number, start: number): number {
  const { lexicon, tokens } = parse;
  let first = verb;
  while (first > start + 1) {
    const low = (tokens[first - 1] as Token).low;
    const part =
      lexicon.lists(List.clitics, low) || lexicon.lists(List.auxiliaries, low) || lexicon.lists(List.negations, low);
    if (!part || isSomebody(tokens[first - 1] as Token)) break;
    first--;
  }
  return first;
}

/** A capital or a hung pronoun: no part of the verb. */
function isSomebody(token: Token): boolean {
  return token.capital || token.inverted;
}
