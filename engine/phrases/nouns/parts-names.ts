import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';

/** How many tokens a name has at most. */
const LONGEST_NAME = 6;

/** « Fiom|, Fim e Uilm »: whether a comma inside a phrase parts two names that are listed. */
export function partsNames({ tokens }: Parse, names: NameIndex, comma: number, range: Range): boolean {
  if (tokens[comma]?.text !== ',' || !names.has(comma + 1) || comma + 1 >= range.last) return false;
  return nameEndingAt(names, comma) >= range.first;
}

/** The first token of the name that ends before a token, or -1. */
export function nameEndingAt(names: NameIndex, end: number): number {
  for (let k = end - 1; k >= 0 && end - k <= LONGEST_NAME; k--) {
    const name = names.get(k);
    if (name) return name.last === end ? k : -1;
  }
  return -1;
}
