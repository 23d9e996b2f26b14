import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './gender.ts';

/**
 * "Ellen Marsh Speaks": in Title Case a name goes on with words that are capitalised elsewhere, or one behind a first name.
 * @param proven words that have a capital where nothing else asks for one
 */
export function goesOnInTitleCase({ tokens, lexicon }: Parse, proven: ReadonlySet<string>, at: number): boolean {
  const token = tokens[at] as Token;
  // "Names Ellen Marsh Chief Officer": an office goes on with nobody's name.
  if (lexicon.has(List.roles, token)) return false;
  if (proven.has(token.text)) return true;
  const verb = lexicon.has(List.cues, token) || lexicon.has(List.verbs, token) || lexicon.has(List.auxiliaries, token);
  return isGivenName((tokens[at - 1] as Token).text) && !verb;
}
