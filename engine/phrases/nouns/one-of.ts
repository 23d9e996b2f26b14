import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Parse, Range } from '../../parse.ts';

/** « Una de ellas contó », « uno dei due ha detto », « une d'elles affirme »: out of several a determiner takes one. */
export function oneOf({ tokens, lexicon }: Parse, pronoun: number, first: number): Range | null {
  const one = pronoun - 2;
  // « L'une d'elles »
  const start = one > first && lexicon.has(List.definite, tokens[one - 1]) ? one - 1 : one;
  if (one < first || isInAny(PREPOSITIONS, tokens[start - 1])) return null;
  const binds = lexicon.has(List.attaching, tokens[one + 1]) && lexicon.has(List.determiners, tokens[one]);
  return binds ? { first: start, last: pronoun + 1 } : null;
}
