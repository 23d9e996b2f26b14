import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';

const NO_ADJECTIVES = listsOf(
  List.determiners,
  List.prepositions,
  List.conjunctions,
  List.times,
  List.roles,
  List.groups,
);

/**
 * « considera fundamental que S », « juge important que S », « consideró como urgente que S »: the first token of what somebody holds, its adjective
 * with it, or -1. A clause has no plural, and with a verb right behind the conjunction a noun is told of (« considera gente que sabe »).
 */
export function judgedClauseFrom(parse: Parse, group: VerbGroup): number {
  const { tokens, lexicon } = parse;
  const judges = group.classes.has('think') && lexicon.language.cues.splitsReports;
  if (!judges) return -1;
  const opens = lexicon.has(List.asWords, tokens[group.last]) ? group.last + 1 : group.last;
  let first = opens;
  while (lexicon.has(List.adverbs, tokens[first])) first++;
  const adjective = tokens[first];
  if (adjective?.kind !== 'word' || adjective.capital || adjective.marked !== -1) return -1;
  if (isInAny(NO_ADJECTIVES, adjective) || /[sx]$/u.test(adjective.low) || !isPlainWord(parse, first)) return -1;
  const clause = lexicon.has(List.clause, tokens[first + 1]) && first + 3 < sentenceEnd(parse, group.verb);
  return clause && !isFiniteVerb(parse, first + 2) ? opens : -1;
}
