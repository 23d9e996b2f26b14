import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { antecedentEndingAt } from './antecedent.ts';

/** What stands behind a relative rather than between an article and its noun. */
const BEFORE_NO_NOUN = listsOf(List.adverbs, List.prepositions, List.contracted, List.determiners, List.times);

/**
 * „Der Verband, der ebenfalls geladen | ist, …“: where verbs bracket their clause and nouns have capitals, what an article behind a comma opens
 * without a noun of its own is a relative clause; who acts stands before it.
 * @returns whoever the clause tells of, or the phrase itself
 */
export function relativeDescribed(parse: Parse, names: NameIndex, phrase: Range | null, clause: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!phrase || !lexicon.language.grammar.bracket || tokens[phrase.first - 1]?.text !== ',') return phrase;
  if (!lexicon.has(List.definite, tokens[phrase.first])) return phrase;
  const nounless = !tokens.slice(phrase.first, phrase.last).some(({ capital }) => capital);
  if (!nounless && !isInAny(BEFORE_NO_NOUN, tokens[phrase.first + 1])) return phrase;
  return antecedentEndingAt(parse, names, phrase.first - 2, clause, false);
}
