import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import { isNoun } from '../noun.ts';
import { isPlainWord } from '../verbs/unlisted.ts';
import { isAnd } from './joint.ts';

/** What goes with the verb, and not with the noun before the conjunction. */
const NO_NOUNS = listsOf(
  List.adverbs,
  List.times,
  List.prepositions,
  List.contracted,
  List.determiners,
  List.pronouns,
  List.clitics,
);

/**
 * « La cheffe du service eau | et forêts rappelle », « Le maire | et conseiller affirme »: before a verb in the singular a noun without
 * article right behind the conjunction is joined to the one before it, in one subject.
 * @param end the token before the verb
 */
export function joinsBareNoun(parse: Parse, index: number, end: number): boolean {
  const { tokens, lexicon } = parse;
  const { nounsPile, capitalNouns } = lexicon.language.grammar;
  if (index + 1 !== end || nounsPile || capitalNouns || !isAnd(parse, index)) return false;
  const bare = (k: number) => tokens[k]?.kind === 'word' && !tokens[k]?.capital && !isInAny(NO_NOUNS, tokens[k]);
  return bare(index - 1) && bare(end) && (isNoun(parse, tokens[end] as Token) || isPlainWord(parse, end));
}
