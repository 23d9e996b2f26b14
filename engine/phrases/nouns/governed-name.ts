import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

const CLOSED = listsOf(
  List.prepositions,
  List.contracted,
  List.determiners,
  List.conjunctions,
  List.adverbs,
  List.times,
);

/** How many words the noun and what describes it have at most before the name. */
const LONGEST_NOUN = 3;

/**
 * « En una charla con la revista Nombre confesó que S »: behind a noun that a preposition governs the name is governed too, and what
 * follows is the verb of somebody else, who is left out.
 * @param first first token of the name
 */
export function isGovernedByNoun({ tokens, lexicon }: Parse, first: number): boolean {
  if (!lexicon.language.grammar.dropsSubject) return false;
  for (let k = first - 1; k >= first - LONGEST_NOUN - 1; k--) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.marked !== -1 || token.sentence !== tokens[first]?.sentence) return false;
    // « Nel pomeriggio Nome ha chiesto »: what tells when has no name.
    if (k === first - 1 && isInAny(CLOSED, token)) return false;
    if (lexicon.has(List.contracted, token)) return true;
    const before = tokens[k - 1];
    // « según la jueza Nombre explicó »
    if (lexicon.has(List.determiners, token))
      return lexicon.has(List.prepositions, before) && !lexicon.has(List.asWords, before);
    if (token.capital || lexicon.has(List.prepositions, token)) return false;
  }
  return false;
}
