import type { Lexicon } from '../lexicon/lexicon.ts';
import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import { SOMEBODY } from '../lexicon/word-classes.ts';
import { isSign, STOPS } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';

/** How many tokens a source has at most. */
const LONGEST = 9;
/** What a source is made of besides names and nouns for somebody. */
const WITHIN = listsOf(List.determiners, List.joints, List.contracted, List.titles);

/** Words that a stop may cut short. */
const SHORT = [List.abbreviations, List.titles];

/** « selon | la gendarmerie de Louvres. »: nothing but names, nouns for somebody and what joins them stands up to the end of the sentence. */
export function isSourceAlone(tokens: readonly Token[], first: number, lexicon: Lexicon): boolean {
  for (let k = first; k < first + LONGEST; k++) {
    if (endsSentence(tokens, k, first - 1)) return k > first;
    const token = tokens[k] as Token;
    // „Laut seinem Anwalt Dr. Name nahm er …“
    if (SHORT.some((list) => lexicon.has(list, token)) && tokens[k + 1]?.text === '.') return false;
    const named = token.kind === 'word' && (token.capital || isInAny(SOMEBODY, token) || isInAny(WITHIN, token));
    if (!named || lexicon.has(List.auxiliaries, token)) return false;
  }
  return false;
}

/** A stop, or another paragraph than the one of the token `within`. */
export function endsSentence(tokens: readonly Token[], index: number, within: number): boolean {
  return tokens[index]?.block !== tokens[within]?.block || isSign(tokens[index], STOPS);
}
