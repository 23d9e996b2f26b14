import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { pileEnd } from '../../phrases/nouns/pile.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';

/** What begins a clause behind a pronoun, and is no noun of whoever it stands for. */
const NO_NOUNS = listsOf(
  List.determiners,
  List.pronouns,
  List.prepositions,
  List.conjunctions,
  List.auxiliaries,
  List.verbs,
  List.adverbs,
  List.times,
  List.relatives,
  List.numberWords,
);

/**
 * "according to her lawyer", "according to her memoir", „so ihr Anwalt“: the phrase that a pronoun opens which is a possessive here; null where
 * the pronoun stands alone ("according to her, S").
 */
export function possessedSource(parse: Parse, names: NameIndex, at: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.strongPronouns, tokens[at]) || !lexicon.has(List.determiners, tokens[at])) return null;
  const phrase = phraseFrom(parse, names, at);
  if (phrase && phrase.last > at + 1) return phrase;
  const noun = tokens[at + 1];
  const one = noun?.kind === 'word' && noun.marked === -1 && !noun.capital && !isInAny(NO_NOUNS, noun);
  if (!one || !lexicon.language.grammar.nounsPile || at + 1 >= sentenceEnd(parse, at)) return null;
  return { first: at, last: Math.max(at + 2, pileEnd(parse, at + 1)) };
}
