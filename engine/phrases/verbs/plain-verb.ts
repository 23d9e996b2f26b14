import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import { isPlainWord } from './unlisted.ts';

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

/** How many letters a verb has at least that is told by its ending. */
const LEAST_VERB = 5;

/** The ending of a verb in the singular that no adjective has behind an article for one thing that is masculine, those in « -ista » apart. */
const ONE = /(?<!ist)a$/u;

/** What is no noun between an article and its verb. */
const NO_NOUNS = listsOf(
  List.prepositions,
  List.contracted,
  List.determiners,
  List.conjunctions,
  List.adverbs,
  List.auxiliaries,
  List.clitics,
);

/** "the trains", "they": what a verb in the plural has for its subject. */
function isSeveral({ lexicon }: Parse, token: Token): boolean {
  if (lexicon.pronouns.get(token.low)?.endsWith('p')) return true;
  // "police need time", "people want to stay"
  if (!token.capital && lexicon.has(List.groups, token) && !lexicon.has(List.determiners, token)) return true;
  const noun = /[^s]s$/.test(token.low) && !lexicon.has(List.owning, token);
  if (token.capital || !noun || isInAny(NO_SUBJECTS, token)) return false;
  const verb = lexicon.has(List.finiteCues, token) && !lexicon.has(List.nouns, token);
  return !verb && !lexicon.has(List.adverbs, token);
}

/** An ordinary verb behind its subject: "the plan fails", "the plans fail", no "failed plan" and no "plan proposed by". */
export function isPlainVerb(parse: Parse, index: number, first: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  if (index === first || token?.capital) return false;
  const before = tokens[index - 1] as Token;
  if (isNoAdjective(parse, index)) return true;
  const several = lexicon.has(List.plainPlurals, token) && !isInAny(NO_PLURALS, token) && isSeveral(parse, before);
  if (!several && !lexicon.has(List.plainVerbs, token)) return false;
  const governed =
    lexicon.has(List.determiners, before) ||
    lexicon.has(List.prepositions, before) ||
    lexicon.has(List.infinitive, before);
  return !governed && before.kind === 'word';
}

/**
 * « Il piano | riguarda dodici comuni », « El plan | afecta a tres pueblos », « I lavori | iniziano »: right behind an article and its noun a plain word whose
 * ending no adjective of theirs has, for it tells another gender or number, is the verb.
 */
function isNoAdjective(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const { dropsSubject, nounsPile } = lexicon.language.grammar;
  const [token, noun, article] = [tokens[index], tokens[index - 1], tokens[index - 2]];
  if (!dropsSubject || nounsPile || token?.kind !== 'word' || token.low.length < LEAST_VERB) return false;
  if (noun?.kind !== 'word' || noun.capital || isInAny(NO_NOUNS, noun)) return false;
  const agreement = lexicon.has(List.definite, article) ? lexicon.determiners.get(article?.low ?? '') : undefined;
  const agrees =
    agreement === 'ms' ? ONE.test(token.low) : agreement?.endsWith('p') && lexicon.has(List.pluralEnding, token);
  return agrees === true && isPlainWord(parse, index);
}
