import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';

/**
 * „Das konnte sie | gestern nicht sagen“: where verbs bracket their clause, what stands between a pronoun and its verb is no part of the
 * subject, unless somebody is joined to it („sie und ihr Bruder“).
 */
export function isPronounAlone({ tokens, lexicon }: Parse, names: NameIndex, start: number, end: number): boolean {
  const { bracket } = lexicon.language.grammar;
  if (!bracket || start === end || !lexicon.has(List.pronouns, tokens[start]) || names.has(start)) return false;
  if (lexicon.has(List.determiners, tokens[start])) return false;
  return !tokens.slice(start + 1, end).some((token) => lexicon.has(List.coordinators, token));
}
