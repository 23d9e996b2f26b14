import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** How far before what is lacking the word that says so stands (« dénué de tout | fondement »). */
const REACH = 3;

/** « sans fondement », "without any basis", „entbehrt jeder Grundlage“: the word that lacks what is named at `index`; -1 for none. */
export function lackingBefore({ tokens, lexicon }: Parse, index: number): number {
  if (!lexicon.has(List.grounds, tokens[index])) return -1;
  for (let k = index - 1; k >= index - REACH && tokens[k]?.sentence === tokens[index]?.sentence; k--)
    if (lexicon.has(List.lacking, tokens[k])) return k;
  return -1;
}
