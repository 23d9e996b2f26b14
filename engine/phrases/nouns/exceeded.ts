import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/**
 * « Más de | cien médicos », « Più di | un sito », « Plus d' | un journal »: the token behind a comparative and its preposition, where a number
 * or an indefinite article follows, as of which there is more than so many; `index` where none stands there.
 */
export function behindExceeded({ tokens, lexicon }: Parse, index: number): number {
  const { bracket, nounsPile } = lexicon.language.grammar;
  const compares = lexicon.has(List.comparisons, tokens[index]) && !lexicon.has(List.numberWords, tokens[index]);
  if (bracket || nounsPile || !compares || !lexicon.has(List.attaching, tokens[index + 1])) return index;
  const counted = tokens[index + 2];
  const counts = counted?.kind === 'number' || lexicon.has(List.numberWords, counted);
  // « Per più di un anno il sindaco ha ripetuto »
  const moment = lexicon.has(List.times, tokens[index + 3]);
  return counts && !moment && counted?.marked === -1 && counted.capital === false ? index + 2 : index;
}
