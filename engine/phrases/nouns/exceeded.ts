import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** How many words stand before a number at most ("as many as"). */
const LONGEST = 3;

/**
 * « Más de | cien médicos », « Più di | un sito », « Plus d' | un journal »: the token behind a comparative and its preposition, where a number
 * or an indefinite article follows, as of which there is more than so many; `index` where none stands there.
 */
export function behindExceeded(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  const { bracket, nounsPile } = lexicon.language.grammar;
  if (nounsPile) return behindRough(parse, index);
  const compares = lexicon.has(List.comparisons, tokens[index]) && !lexicon.has(List.numberWords, tokens[index]);
  if (bracket || !compares || !lexicon.has(List.attaching, tokens[index + 1])) return index;
  const counted = tokens[index + 2];
  const counts = counted?.kind === 'number' || lexicon.has(List.numberWords, counted);
  // « Per più di un anno il sindaco ha ripetuto »
  const moment = lexicon.has(List.times, tokens[index + 3]);
  return counts && !moment && counted?.marked === -1 && counted.capital === false ? index + 2 : index;
}

/** "About | 40 percent", "More than | half", no "Only | one of them": the token behind how near a count is; `index` where no count follows. */
function behindRough({ tokens, lexicon }: Parse, index: number): number {
  const phrase = lexicon.approximate.at(tokens, index);
  const counted = tokens[index + (phrase?.words.length ?? 0)];
  // "over a bridge": an article counts nothing.
  if (!phrase || counted?.marked !== -1 || lexicon.indefinite.has(counted.low)) return index;
  const counts = counted.kind === 'number' || lexicon.has(List.numberWords, counted);
  return counts ? index + phrase.words.length : index;
}

/** The first token of the comparative whose number stands at `number`; `number` where none stands before it. */
export function exceededFrom(parse: Parse, number: number, edge: number): number {
  for (let first = number - 1; first >= Math.max(edge, number - LONGEST); first--)
    if (behindExceeded(parse, first) === number) return first;
  return number;
}
