import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';

/** « il comitato Aria Nostra chiede »: a possessive with a capital ends a name, where the sentence goes on behind it. */
export function endsWithPossessive({ tokens, lexicon }: Parse, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const determiner = lexicon.has(List.determiners, token) && !lexicon.has(List.definite, token);
  const numbers = lexicon.has(List.numberWords, token) || lexicon.has(List.prepositions, token);
  return determiner && !numbers && lexicon.language.grammar.dropsSubject && next?.capital !== true;
}
