import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Name } from '../../names/find.ts';
import type { Parse } from '../../parse.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';

const ORGANISATIONS = listsOf(List.organisations);
const CLOSED = listsOf(List.prepositions, List.contracted, List.determiners, List.conjunctions, List.adverbs);

/** « La Embajada chilena respondió »: behind the name of an institution an adjective in lower case may stand before its verb. */
export function behindAdjective(parse: Parse, { last }: Name): number {
  const { tokens, lexicon } = parse;
  const adjective = tokens[last];
  const open = adjective?.kind === 'word' && !adjective.capital && adjective.marked === -1;
  if (!open || !lexicon.language.grammar.dropsSubject || !isInAny(ORGANISATIONS, tokens[last - 1])) return last;
  return !isInAny(CLOSED, adjective) && !isFiniteVerb(parse, last) && isFiniteVerb(parse, last + 1) ? last + 1 : last;
}
