import type { Parse } from '../../parse.ts';
import type { Entity } from '../entity.ts';

/** How far before a pronoun the marked words end that its verb reports, and how far behind it they begin, in tokens. */
const BEFORE = 4;
const BEHIND = 12;

/**
 * „„Anna Name ist eine gute Kollegin“, sagt sie.“, « Il a dit : « Nom viendra » »: nobody whom marked words name in full is the pronoun of the verb that
 * reports them, for hardly anybody calls himself by his name.
 * @returns whether somebody cannot be the one that the pronoun at `index` stands for
 */
export function isNamedInOwnWords(parse: Parse, index: number): (entity: Entity) => boolean {
  const names = namesWithin(parse, wordsBeside(parse, index));
  return ({ mentions }) => names.some((token) => mentions.isNamedAt(token));
}

/** Where several words with capitals follow each other in the marked passage around a token: one alone may be a noun that only looks like a surname. */
function namesWithin({ tokens }: Parse, within: number): number[] {
  const passage = tokens[within]?.marked ?? -1;
  if (passage === -1) return [];
  let first = within;
  while (tokens[first - 1]?.marked === passage) first--;
  const names: number[] = [];
  for (let k = first; tokens[k + 1]?.marked === passage; k++) if (tokens[k + 1]?.capital) names.push(k);
  return names;
}

/** A token of the marked passage that ends before the pronoun and its verb, or opens behind a colon after them; -1 where none does. */
function wordsBeside({ tokens }: Parse, index: number): number {
  const sentence = tokens[index]?.sentence;
  for (let k = index - 1; k >= index - BEFORE; k--) {
    const token = tokens[k];
    if (!token || token.sentence !== sentence) break;
    if (token.marked !== -1) return k;
  }
  for (let k = index + 1; k < index + BEHIND; k++) {
    const token = tokens[k];
    if (!token || token.sentence !== sentence || token.marked !== -1) return -1;
    if (token.text === ':') return tokens[k + 1]?.kind === 'mark' ? k + 2 : -1;
  }
  return -1;
}
