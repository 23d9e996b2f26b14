import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse, Range } from '../../parse.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';

/** Verbs behind which a clause of its own may follow without conjunction, and what opens one. */
const CLAUSE_BEFORE = listsOf(List.cues, List.conjunctions);

/**
 * "met the drivers | injured in the crash, saying", "praised the work of a teacher | named last year, saying": behind what a verb or a
 * preposition governs the form of a past tells what was done to it, and is nobody's verb; no "said the drivers rejected it, saying".
 * @param noun what stands right before the form
 */
export function isDoneToObject(parse: Parse, noun: Range, verb: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile || !lexicon.has(List.pastEnding, tokens[verb])) return false;
  const before = tokens[noun.first - 1];
  if (before?.kind !== 'word' || before.sentence !== tokens[verb]?.sentence) return false;
  if (isInAny(CLAUSE_BEFORE, before)) return false;
  const governs = lexicon.has(List.prepositions, before) || lexicon.has(List.gerundEnding, before);
  return governs || isFiniteVerb(parse, noun.first - 1);
}
