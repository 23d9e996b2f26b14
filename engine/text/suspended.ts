import type { Token } from './tokens.ts';

/** „Umwelt- | und Energieministerin“: a hyphen that ends a word, and stands for the end of the word behind what joins them. */
function isSuspended(tokens: readonly Token[], hyphen: number): boolean {
  const token = tokens[hyphen];
  if (token?.text !== '-') return false;
  const [word, joiner, next] = [tokens[hyphen - 1], tokens[hyphen + 1], tokens[hyphen + 2]];
  if (word?.kind !== 'word' || word.end !== token.start || next?.kind !== 'word') return false;
  // „Wirtschafts-, Verkehrs- und Energieminister“
  const joins = joiner?.text === ',' || (joiner?.kind === 'word' && !joiner.capital && joiner.start > token.end);
  return joins && next.block === word.block && next.capital === word.capital;
}

/** The token behind a hyphen that ends a word and behind what joins the next to it, or `hyphen` itself where none does. */
export function behindSuspended(tokens: readonly Token[], hyphen: number): number {
  return isSuspended(tokens, hyphen) ? hyphen + 2 : hyphen;
}

/** „die Umwelt- und | Energieministerin“: the first of the words that share their end with the one at `index`, or `index` itself. */
export function firstSuspended(tokens: readonly Token[], index: number): number {
  let first = index;
  while (isSuspended(tokens, first - 2)) first -= 3;
  return first;
}
