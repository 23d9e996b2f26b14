import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Parse } from '../../parse.ts';
import { verbBehindNoun } from '../nouns/noun-ends.ts';
import { isFiniteVerb } from './finite.ts';
import { isPlainWord } from './unlisted.ts';

/** How many tokens the first part of a sentence has at most. */
const LONGEST_OPENING = 12;

const SUBJECTS = listsOf(List.determiners, List.pronouns);
const CONJUNCTIONS = listsOf(List.conjunctions, List.clause, List.questionWords);

/**
 * „Der Wagen | prallte gegen einen Baum“, „Am Abend | versiegte die Quelle“: where the verb stands second, a word that no list has, right
 * behind the noun or adverb that opens the words.
 * @param told the words are known to be reported: their verb may have a subject without article („in der Stadt | herrsche Angst“)
 * @returns its token, or -1 where another word or a sign stands there
 */
export function verbSecond(parse: Parse, first: number, last: number, told = false): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts || isInAny(CONJUNCTIONS, tokens[first])) return -1;
  const moved = isInAny(PREPOSITIONS, tokens[first]) || lexicon.has(List.adverbs, tokens[first]);
  for (let k = first + 1; k < Math.min(last, first + LONGEST_OPENING); k++) {
    const [token, next] = [tokens[k], tokens[k + 1]];
    if (token?.marked !== -1 || (token.kind !== 'word' && token.kind !== 'number')) return -1;
    const behind = verbBehindNoun(parse, k) || (k === first + 1 && moved);
    if (!behind || token.capital || !isPlainWord(parse, k) || !lexicon.has(List.thirdPerson, token)) continue;
    // „Von Reportern gefragt, …“: behind a preposition or an adverb the verb needs its subject.
    const bare = told && next?.capital === true && lexicon.has(List.toldVerb, token);
    if (moved) return bare || isInAny(SUBJECTS, next) ? k : -1;
    // „Anfang nächsten Jahres“
    return next?.capital && lexicon.has(List.inflected, token) && !lexicon.has(List.clearVerb, token) ? -1 : k;
  }
  return -1;
}

/** „Laut der Polizei, die ermittelt, | war niemand da“, „Ob S, | steht laut Name nicht fest“: where the verb stands second, it follows what opens the sentence. */
export function verbFollows(parse: Parse, index: number): boolean {
  return parse.lexicon.language.cues.inverts && isFiniteVerb(parse, index);
}
