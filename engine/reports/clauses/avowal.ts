import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';

/** What is no adjective. */
const CLOSED = listsOf(
  List.determiners,
  List.prepositions,
  List.contracted,
  List.conjunctions,
  List.clause,
  List.linkers,
  List.relatives,
  List.pronouns,
  List.strongPronouns,
  List.negations,
  List.asWords,
);

/**
 * « se dit satisfait des résultats », « se declaró contraria al proyecto », "declared himself opposed to the plan": what somebody says to be,
 * behind a verb with its reflexive pronoun. A bare adjective (« se dit satisfait ») states too little.
 * @returns the first token of what is reported, or -1
 */
export function avowalFrom(parse: Parse, from: number, group: VerbGroup): number {
  const { tokens, lexicon } = parse;
  const himself = lexicon.has(List.reflexives, tokens[from]);
  if (!(group.reflexive || himself) || !lexicon.avowing.has(tokens[group.verb]?.low ?? '')) return -1;
  const end = sentenceEnd(parse, group.verb);
  let first = himself ? from + 1 : from;
  // « s'est dite mardi soir favorable à »
  while (first < end && lexicon.has(List.times, tokens[first])) first++;
  let adjective = first;
  while (adjective < end && lexicon.has(List.adverbs, tokens[adjective])) adjective++;
  const token = tokens[adjective];
  if (adjective + 2 >= end || token?.kind !== 'word' || token.capital || token.marked !== -1) return -1;
  if (isInAny(CLOSED, token)) return -1;
  const behind = tokens[adjective + 1];
  // « s'est dit inquiet qu'il faille attendre »
  const governs =
    isInAny(PREPOSITIONS, behind) || lexicon.has(List.infinitive, behind) || lexicon.has(List.clause, behind);
  return governs && tokens[adjective + 2]?.marked === -1 ? first : -1;
}
