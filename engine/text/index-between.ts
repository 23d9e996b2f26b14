import type { Token } from './tokens.ts';

/**
 * The index of the first token of a range that is so, or -1: `findIndex` asks every token of the article for one sentence's sake.
 * @param last not included
 */
export function indexBetween(
  tokens: readonly Token[],
  first: number,
  last: number,
  isSo: (token: Token) => boolean,
): number {
  for (let k = first; k < last; k++) if (tokens[k] && isSo(tokens[k] as Token)) return k;
  return -1;
}
