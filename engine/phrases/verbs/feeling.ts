import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** What no adjective is. */
const CLOSED = listsOf(
  List.determiners,
  List.prepositions,
  List.conjunctions,
  List.pronouns,
  List.strongPronouns,
  List.numberWords,
  List.times,
  List.negations,
  List.auxiliaries,
  List.telling,
  List.gerundEnding,
);

/**
 * "is frustrated that S", "were deeply worried that S": where a bare clause is governed too, any adjective behind the verb "be" with a
 * clause behind it tells what somebody feels or knows. No "so late that S", which tells how late, and no "was told that S".
 * @returns the adjective's token, or -1
 */
export function feelingAt({ tokens, lexicon }: Parse, verb: number): number {
  if (!lexicon.language.cues.bareClause || !lexicon.has(List.passive, tokens[verb])) return -1;
  let k = verb + 1;
  while (lexicon.has(List.adverbs, tokens[k]) || lexicon.has(List.adverbEnding, tokens[k])) k++;
  const [adjective, that] = [tokens[k], tokens[k + 1]];
  if (!lexicon.has(List.clause, that) || that?.low === lexicon.language.cues.polar || that?.marked !== -1) return -1;
  if (adjective?.kind !== 'word' || adjective.capital || adjective.marked !== -1 || isInAny(CLOSED, adjective))
    return -1;
  // "are countries that …"
  if (lexicon.has(List.pluralNoun, adjective)) return -1;
  const said = lexicon.has(List.cues, adjective) && lexicon.cueGroups(adjective.low).participle?.classes.has('say');
  return said ? -1 : k;
}
