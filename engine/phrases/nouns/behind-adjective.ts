import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isNoun } from '../noun.ts';

/** What is no adjective. */
const CLOSED = listsOf(
  List.prepositions,
  List.contracted,
  List.determiners,
  List.conjunctions,
  List.adverbs,
  List.auxiliaries,
  List.verbs,
  List.finiteCues,
  List.clitics,
);

/** How many adjectives stand at most between a noun and its verb. */
const MOST_ADJECTIVES = 2;

/** « El sindicato agrario pide », « O ministério público fala »: adjectives part the form from the noun for somebody that is its subject. */
export function isBehindAdjective(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const { bracket, nounsPile } = lexicon.language.grammar;
  if (bracket || nounsPile || !lexicon.has(List.finiteCues, tokens[index])) return false;
  for (let k = index - 1; k >= index - MOST_ADJECTIVES - 1; k--) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.marked !== -1 || token.sentence !== tokens[index]?.sentence) return false;
    if (k < index - 1 && isNoun(parse, token)) return lexicon.has(List.determiners, tokens[k - 1]);
    if (token.capital || isInAny(CLOSED, token)) return false;
  }
  return false;
}
