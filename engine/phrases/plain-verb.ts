import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';

/** What stands before a participle rather than before a verb in the past. */
export const NO_SUBJECTS = listsOf(
  List.determiners,
  List.prepositions,
  List.conjunctions,
  List.auxiliaries,
  List.verbs,
  List.gerundEnding,
);

/** "projections like dreadlocks", "a body of workers last week": what looks like a verb and is a small word. */
const NO_PLURALS = listsOf(List.prepositions, List.conjunctions, List.adverbs, List.times, List.determiners);

/** "the trains", "they": what a verb in the plural has for its subject. */
function isSeveral({ lexicon }: Parse, token: Token): boolean {
  if (lexicon.pronouns.get(token.low)?.endsWith('p')) return true;
  // "police need time", "people want to stay"
  if (!token.capital && lexicon.has(List.groups, token) && !lexicon.has(List.determiners, token)) return true;
  if (token.capital || !/[^s]s$/.test(token.low) || isInAny(NO_SUBJECTS, token)) return false;
  const verb = lexicon.has(List.finiteCues, token) && !lexicon.has(List.nouns, token);
  return !verb && !lexicon.has(List.adverbs, token);
}

/** An ordinary verb behind its subject: "the plan fails", "the plans fail", no "failed plan" and no "plan proposed by". */
export function isPlainVerb(parse: Parse, index: number, first: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  if (index === first || token?.capital) return false;
  const before = tokens[index - 1] as Token;
  const several = lexicon.has(List.plainPlurals, token) && !isInAny(NO_PLURALS, token) && isSeveral(parse, before);
  if (!several && !lexicon.has(List.plainVerbs, token)) return false;
  const governed =
    lexicon.has(List.determiners, before) ||
    lexicon.has(List.prepositions, before) ||
    lexicon.has(List.infinitive, before);
  return !governed && before.kind === 'word';
}
