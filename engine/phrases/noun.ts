import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';

const NOUNS = listsOf(
  List.roles,
  List.anybody,
  List.organisations,
  List.documents,
  List.groups,
  List.speechNouns,
  List.viewNouns,
);

/** A noun for somebody or something that can speak: a person, a group, an institution, a text. */
export function isNoun(parse: Parse, token: Token): boolean {
  return isInAny(NOUNS, token) && (token.capital || !parse.lexicon.language.grammar.capitalNouns);
}

/** "documents", "surveys": several texts, by the ending of the plural where nouns pile up. */
export function areTexts({ lexicon }: Parse, { low }: Token): boolean {
  return lexicon.language.grammar.nounsPile && low.endsWith('s') && lexicon.lists(List.documents, low.slice(0, -1));
}

/** The noun that a run of nouns is about: in "the council leader" the last one, where nouns pile up. */
export function lastOfRun(parse: Parse, index: number, last: number): number {
  let head = index;
  if (!parse.lexicon.language.grammar.nounsPile) return head;
  while (head + 1 < last && isNoun(parse, parse.tokens[head + 1] as Token)) head++;
  return head;
}
