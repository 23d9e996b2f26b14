import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';

/** How many tokens whoever is shown has at most. */
const LONGEST_OBJECT = 8;

/** What no subject ends with. */
const CLOSED = listsOf(List.determiners, List.prepositions, List.conjunctions, List.adverbs, List.adverbEnding);

/** What follows a verb, as a noun follows an adjective ("a growing gap", "a building programme"). */
const BEHIND_VERB = listsOf(List.determiners, List.prepositions, List.adverbs, List.strongPronouns);

/**
 * "shows a guard aiming a gun", "show Example leading by four points": what is shown is somebody who does something, in a clause with a
 * participle for its verb.
 * @returns the first token of that clause, or -1
 */
export function smallClauseFrom(parse: Parse, names: NameIndex, from: number, group: VerbGroup): number {
  const { tokens, lexicon } = parse;
  const shows = lexicon.citing.has(tokens[group.verb]?.low ?? '') && group.classes.has('say');
  if (!shows || from !== group.last) return -1;
  const end = Math.min(sentenceEnd(parse, from), from + LONGEST_OBJECT);
  for (let k = from; k < end; k++) {
    const token = tokens[k];
    if (token?.marked !== -1 || token.kind === 'punctuation' || lexicon.has(List.conjunctions, token)) return -1;
    if (k === from || token.capital || !lexicon.has(List.gerundEnding, token) || isInAny(CLOSED, token)) continue;
    const before = tokens[k - 1];
    const subject = before?.kind === 'word' && (names.has(k - 1) || before.capital || !isInAny(CLOSED, before));
    const pronoun = lexicon.has(List.strongPronouns, before);
    const behind = tokens[k + 1];
    const acts = behind?.kind === 'punctuation' || isInAny(BEHIND_VERB, behind) || names.has(k + 1);
    return (subject || pronoun) && acts ? from : -1;
  }
  return -1;
}
