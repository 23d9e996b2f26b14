import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';

/** « em São Paulo »: a word that opens sentences as well is a part of the place's name where a capital stands behind it. */
export function opensPlace({ tokens, lexicon }: Parse, index: number): boolean {
  const [token, behind] = [tokens[index], tokens[index + 1]];
  if (!token?.capital || !lexicon.has(List.places, token) || !lexicon.has(List.openers, token)) return false;
  return behind?.kind === 'word' && behind.capital && behind.block === token.block && behind.marked === token.marked;
}
