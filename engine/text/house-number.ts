import type { Lexicon } from '../lexicon/lexicon.ts';
import { List } from '../lexicon/lists.ts';

const VERBAL = [List.cues, List.verbs, List.auxiliaries, List.adverbs, List.denials];
const NUMBERED = /(?:No\.?|Number)[ \u00a0]\d{1,2}(?![\p{L}\p{N}%-]|[.,:]\d)(?=(?:['’]s)?(?:\s(\p{L}+))?)/uy;
const GOVERNOR = /(\p{L}+)\s$/u;
const LONGEST_GOVERNOR = 12;

/**
 * "No 10 said", "a source in No. 11.": who goes by a house number is one word, and so a name, where a verb stands behind it, or nothing and a
 * preposition before; "No 10 voters" and "the No. 1 seed" are none. The end of that word, or -1.
 */
export function houseNumberEnd(text: string, at: number, { language, lists }: Lexicon): number {
  if (text[at] !== 'N' || !language.grammar.nounsPile) return -1;
  NUMBERED.lastIndex = at;
  const found = NUMBERED.exec(text);
  if (!found) return -1;
  const next = found[1];
  const end = at + found[0].length;
  if (next) return VERBAL.some((list) => lists(list, next)) ? end : -1;
  const governor = GOVERNOR.exec(text.slice(Math.max(0, at - LONGEST_GOVERNOR), at))?.[1];
  return governor && lists(List.prepositions, governor) ? end : -1;
}
