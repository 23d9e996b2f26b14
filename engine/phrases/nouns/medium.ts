import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PEOPLE } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';

const HEARERS = listsOf(List.roles, List.anybody, List.groups);

/**
 * « garantiu o autarca | à Rádio Penedo », « disse il capitano | ai marinai »: behind a noun for somebody a contraction that tells to whom,
 * before an institution's name or somebody else.
 */
export function isMedium(parse: Parse, names: NameIndex, index: number): boolean {
  const { tokens, lexicon } = parse;
  const [token, next] = [tokens[index], tokens[index + 1]];
  const tells =
    lexicon.has(List.contracted, token) && lexicon.has(List.addressee, token) && !lexicon.has(List.joints, token);
  if (!tells || !isInAny(PEOPLE, tokens[index - 1])) return false;
  if (names.has(index + 1)) return lexicon.has(List.organisations, next) && lexicon.has(List.roles, tokens[index - 1]);
  return lexicon.language.grammar.dropsSubject && !next?.capital && isInAny(HEARERS, next);
}
