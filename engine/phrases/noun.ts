import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';

/** A noun for somebody or something that can speak: a person, a group, an institution, a text. */
export function isNoun(parse: Parse, token: Token): boolean {
  const { lexicon } = parse;
  if (lexicon.language.grammar.capitalNouns && !token.capital) return false;
  return (
    lexicon.has(List.roles, token) ||
    lexicon.has(List.anybody, token) ||
    lexicon.has(List.organisations, token) ||
    lexicon.has(List.documents, token) ||
    lexicon.has(List.groups, token) ||
    lexicon.has(List.speechNouns, token) ||
    lexicon.has(List.viewNouns, token)
  );
}

/** The noun that a run of nouns is about: in "the council leader" the last one, where nouns pile up. */
export function lastOfRun(parse: Parse, index: number, last: number): number {
  let head = index;
  if (!parse.lexicon.language.grammar.nounsPile) return head;
  while (head + 1 < last && isNoun(parse, parse.tokens[head + 1] as Token)) head++;
  return head;
}
