import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Parse } from '../../parse.ts';
import { isSign, STOPS } from '../../text/signs.ts';
import { isOwning } from './owning.ts';

const SMALL = listsOf(List.determiners, List.prepositions, List.particles, List.conjunctions);

/**
 * "On “Meet the Town,” Nom said S", "In her book “The Long Road,” Nom says S": capitals in marks that a preposition governs, or that a noun
 * for what bears a title leads in, are where something was said, not what.
 * @param passage the marked passage
 * @param last any token of it
 */
export function isGovernedTitle(parse: Parse, passage: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.language.grammar.capitalNouns) return false;
  let first = last;
  while (tokens[first - 1]?.marked === passage) first--;
  const inside = tokens.slice(first, last + 1);
  const words = inside.filter(({ kind }) => kind === 'word');
  const titled = words[0]?.capital === true && words.every((word) => word.capital || isInAny(SMALL, word));
  if (!titled || inside.some((token) => isSign(token, STOPS))) return false;
  const before = tokens[first - 1];
  if (before?.kind === 'mark' || before?.sentence !== tokens[first]?.sentence) return false;
  // "on NBC’s “Meet the Town,”"
  const owned = isOwning(parse, first - 1) && isInAny(PREPOSITIONS, tokens[first - 3]);
  return owned || isInAny(PREPOSITIONS, before) || lexicon.has(List.naming, before);
}
