import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** How many words stand between a preposition and its noun at most. */
const REACH = 5;

/**
 * „der Sprecher | für Umwelt“, no „hält der Sprecher | für wahrscheinlich,“: a preposition that binds a noun to the one before; where nouns have
 * capitals, one of them must stand behind it.
 */
export function bindsNoun({ tokens, lexicon }: Parse, index: number): boolean {
  if (!lexicon.has(List.attaching, tokens[index])) return false;
  if (!lexicon.language.grammar.capitalNouns || !lexicon.has(List.prepositions, tokens[index])) return true;
  for (let k = index + 1; k <= index + REACH; k++) {
    const token = tokens[k];
    if (token?.sentence !== tokens[index]?.sentence || token?.kind === 'punctuation') return false;
    if (token?.capital || token?.kind !== 'word') return true;
  }
  return false;
}
