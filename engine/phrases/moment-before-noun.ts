import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';

/** What no moment describes. */
const NO_NOUNS = listsOf(
  List.prepositions,
  List.determiners,
  List.auxiliaries,
  List.verbs,
  List.cues,
  List.conjunctions,
  List.times,
  List.pronouns,
);

/** "a morning news conference": where nouns pile up, a moment between an article and its noun. */
export function isDescribing({ tokens, lexicon }: Parse, index: number, first: number): boolean {
  const behind = tokens[index + 1];
  return lexicon.language.grammar.nounsPile && index === first + 1 && lexicon.has(List.determiners, tokens[first])
    ? behind?.kind === 'word' && !isInAny(NO_NOUNS, behind)
    : false;
}
