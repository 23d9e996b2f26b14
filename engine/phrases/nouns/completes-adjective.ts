import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isNoun } from '../noun.ts';
import { isPlainWord } from '../verbs/unlisted.ts';

/** What is no adjective ("up | to Tuesday"). */
const SMALL = listsOf(List.adverbs, List.prepositions, List.conjunctions, List.times);

/**
 * "a source close | to the club", "an official loyal | to the president": where nouns pile up, "to" behind an adjective that follows a noun for
 * somebody goes with the adjective, and what it leads belongs to the phrase.
 */
export function completesAdjective(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile || !lexicon.has(List.infinitive, tokens[index])) return false;
  const [noun, adjective, led] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  if (lexicon.has(List.times, led) || isInAny(SMALL, adjective)) return false;
  const whose = led?.kind === 'word' && (led.capital || lexicon.has(List.determiners, led));
  if (!whose || noun === undefined || adjective?.capital || !isPlainWord(parse, index - 1)) return false;
  return isNoun(parse, noun) && !(adjective && isNoun(parse, adjective));
}
