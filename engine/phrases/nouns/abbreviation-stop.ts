import { List } from '../../lexicon/lists.ts';
import { isInitial } from '../../names/sentence-head.ts';
import type { Parse } from '../../parse.ts';

/** "U.S. officials", "Sen. Ann Example": a stop that ends a short form and no sentence. */
export function isAbbreviationStop({ tokens, lexicon }: Parse, index: number): boolean {
  const [before, stop, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (stop?.text !== '.' || before?.end !== stop.start || behind?.sentence !== stop.sentence) return false;
  // „die 4. Kammer“
  const ordinal = lexicon.language.grammar.ordinals && before.kind === 'number' && behind.capital;
  return ordinal || lexicon.has(List.abbreviations, before) || isInitial(before);
}
