import { isInAny, List } from '../../lexicon/lists.ts';
import { ARTICLES, PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { Situation } from '../situation.ts';

/** How many words the phrase has at most that stands before whoever speaks. */
const LONGEST = 5;

/** « Dello stesso avviso Nome: «…» »: where subjects may stand last, what opens with a preposition is none. */
export function opensGoverned({ tokens, lexicon }: Parse, start: number): boolean {
  return lexicon.language.grammar.dropsSubject && lexicon.has(List.contracted, tokens[start]);
}

/**
 * « Sulla stessa linea | l'assessora Nome: «…» », « Di parere opposto | i sindacati: «…» », « En la misma línea | la alcaldesa: «…» »: without a verb
 * a preposition and a few words in lower case open the sentence, and whoever it is said of stands behind them, right before the colon.
 */
export function behindFrontedPhrase({ parse, names }: Situation, start: number, colonAt: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!isInAny(PREPOSITIONS, tokens[start])) return null;
  // « Per il sindaco: «…» »: right behind the preposition stands whom it governs.
  let k = start + 1;
  if (isInAny(ARTICLES, tokens[k]) && !lexicon.has(List.prepositions, tokens[k])) k++;
  for (k++; k < colonAt && k <= start + LONGEST; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.marked !== -1 || names.has(k - 1)) return null;
    if (!lexicon.has(List.definite, token) || lexicon.has(List.contracted, token)) {
      if (!names.has(k)) continue;
    }
    if (isInAny(PREPOSITIONS, tokens[k - 1])) return null;
    const somebody = phraseFrom(parse, names, k);
    return somebody?.last === colonAt && canSpeak(parse, names, somebody) ? somebody : null;
  }
  return null;
}
