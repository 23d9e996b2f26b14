import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';

/** "Leader of the | Opposition", "Speaker of the | House": the noun for an institution with an office before it that governs it. */
export function isLed({ tokens, lexicon }: Parse, first: number): boolean {
  const office = lexicon.has(List.roles, tokens[first - 3]) && lexicon.has(List.attaching, tokens[first - 2]);
  return office && lexicon.has(List.organisations, tokens[first]) && lexicon.has(List.definite, tokens[first - 1]);
}
