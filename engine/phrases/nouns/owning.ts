import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** Whether a possessive ending stands at `index`: "Marsh's", or the apostrophe alone behind an s ("Brae Ferries' chief executive"). */
export function isOwning({ tokens, lexicon }: Parse, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (lexicon.has(List.owning, token)) return true;
  const bare = lexicon.possessive !== null && (token?.text === '’' || token?.text === "'");
  return bare && before?.end === token?.start && before?.low.endsWith('s') === true;
}
