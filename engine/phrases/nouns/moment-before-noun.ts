import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

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

/** "a morning news conference": where nouns pile up, a moment between an article and its noun; « un dernier bilan » elsewhere, no « un mois ». */
export function isDescribing({ tokens, lexicon }: Parse, index: number, first: number): boolean {
  const behind = tokens[index + 1];
  const describes = lexicon.language.grammar.nounsPile || lexicon.has(List.spans, tokens[index]);
  return describes && index === first + 1 && lexicon.has(List.determiners, tokens[first])
    ? behind?.kind === 'word' && !isInAny(NO_NOUNS, behind)
    : false;
}

/** « una mujer de 70 años », "a woman of 70 years": behind a number, and what joins it to a noun, the years tell of somebody. */
export function isAge({ tokens, lexicon }: Parse, index: number): boolean {
  const counts = tokens[index - 1]?.kind === 'number' || lexicon.has(List.numberWords, tokens[index - 1]);
  return counts && lexicon.has(List.joints, tokens[index - 2]);
}

/** « uma fonte próxima do processo »: a word for the next moment that is somebody's place beside something. */
export function isNear({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.spans, tokens[index]) && lexicon.has(List.joints, tokens[index + 1]);
}
