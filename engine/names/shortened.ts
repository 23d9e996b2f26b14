import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Token } from '../text/tokens.ts';
import { isInitial } from './sentence-head.ts';

const NOUNS = listsOf(List.roles, List.organisations, List.groups, List.documents, List.times);

/**
 * „Wiebke T. schwieg“: an initial with a stop that ends no sentence stands for the surname of whoever must not be known.
 * @param nouns words that stand in lower case somewhere
 */
export function isShortened(
  tokens: readonly Token[],
  first: number,
  last: number,
  nouns: ReadonlySet<string>,
): boolean {
  const [head, initial, stop, next] = tokens.slice(first, first + 4);
  if (last - first !== 2 || !head || !initial || !isInitial(initial) || stop?.text !== '.') return false;
  const goesOn = next?.sentence === stop.sentence && !next.capital && next.kind !== 'mark';
  return goesOn && !isInAny(NOUNS, head) && !nouns.has(head.low);
}

/** More than one letter, or „T. schwieg“, where the text has told of „Wiebke T.“ */
export function holdsLetters(
  tokens: readonly Token[],
  first: number,
  last: number,
  surnames: ReadonlySet<string>,
): boolean {
  const { text } = tokens[first] as Token;
  return text.length > 1 || last - first > 1 || (tokens[first + 1]?.text === '.' && surnames.has(text));
}
