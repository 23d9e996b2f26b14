import type { Parse } from '../parse.ts';
import type { Entity } from './entity.ts';

/** How far before a pronoun the marked words end that its verb reports, and how far behind it they begin, in tokens. */
const BEFORE = 4;
const BEHIND = 12;

/**
 * „„Anna Name ist eine gute Kollegin“, sagt sie.“, « Il a dit : « Nom viendra » »: nobody whom marked words name in full is the pronoun of the verb that
 * reports them, for hardly anybody calls himself by his name.
 * @returns whether somebody cannot be the one that the pronoun at `index` stands for
 */
export function isNamedInOwnWords(parse: Parse, index: number): (entity: Entity) => boolean {
  const passage = passageBeside(parse, index);
  if (passage === -1) return () => false;
  // One word alone may be a noun that only looks like somebody's surname.
  const inFull = (k: number) => parse.tokens[k + 1]?.marked === passage && parse.tokens[k + 1]?.capital === true;
  return ({ mentions }) => mentions.named.some(({ token }) => parse.tokens[token]?.marked === passage && inFull(token));
}

/** The marked passage that ends before the pronoun and its verb, or opens behind a colon after them; -1 where none does. */
function passageBeside({ tokens }: Parse, index: number): number {
  const sentence = tokens[index]?.sentence;
  for (let k = index - 1; k >= index - BEFORE; k--) {
    const token = tokens[k];
    if (!token || token.sentence !== sentence) break;
    if (token.marked !== -1) return token.marked;
  }
  for (let k = index + 1; k < index + BEHIND; k++) {
    const token = tokens[k];
    if (!token || token.sentence !== sentence || token.marked !== -1) return -1;
    if (token.text === ':') return tokens[k + 1]?.kind === 'mark' ? (tokens[k + 2]?.marked ?? -1) : -1;
  }
  return -1;
}
