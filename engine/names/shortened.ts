import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './gender.ts';
import { isInitial } from './sentence-head.ts';

const NOUNS = listsOf(List.roles, List.organisations, List.groups, List.documents, List.times);

/** A first name or a surname that is no more than its first letter: „Wiebke T.“, „A. Köster“; `nouns` are words that stand in lower case somewhere. */
export function isInitialled(parse: Parse, first: number, last: number, nouns: ReadonlySet<string>): boolean {
  return isShortened(parse.tokens, first, last, nouns) || opensWithInitial(parse, first, last);
}

/**
 * „Wiebke T. schwieg“: an initial with a stop that ends no sentence stands for the surname of whoever must not be known.
 */
function isShortened(tokens: readonly Token[], first: number, last: number, nouns: ReadonlySet<string>): boolean {
  const [head, initial, stop, next] = tokens.slice(first, first + 4);
  if (last - first !== 2 || !head || !initial || !isInitial(initial) || stop?.text !== '.') return false;
  const goesOn = next?.sentence === stop.sentence && !next.capital && next.kind !== 'mark';
  return goesOn && !isInAny(NOUNS, head) && !nouns.has(head.low);
}

/** « Anne M. Nom »: between a first name and a surname an initial is no title, though « M. » is one. */
export function isMiddleInitial(tokens: readonly Token[], index: number): boolean {
  const [given, initial, stop, surname] = tokens.slice(index - 1, index + 3);
  if (!given || !initial || !isInitial(initial) || stop?.text !== '.' || stop.start !== initial.end) return false;
  return isGivenName(given.text) && surname?.capital === true && surname.text.length > 1;
}

/** More than one letter, or „T. schwieg“, where the text has told of „Wiebke T.“ */
export function holdsLetters(
  tokens: readonly Token[],
  first: number,
  last: number,
  surnames: ReadonlySet<string>,
): boolean {
  const { text } = tokens[first] as Token;
  return text.length > 1 || last - first > 1 || (tokens[first + 1]?.text === '.' && surnames.has(text));
}

/** „A. Köster sagte“, „Laut P. Wasser“: an initial with its stop opens a name, where no noun before it is numbered by letters („Gruppe A. …“). */
function opensWithInitial({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  const [before, head, surname] = [tokens[first - 1], tokens[first], tokens[last - 1]];
  if (!head || !surname || !isInitial(head) || tokens[first + 1]?.text !== '.' || last - first < 3) return false;
  const numbered =
    before?.block === head.block && before.kind === 'word' && before.capital && !lexicon.has(List.prepositions, before);
  return !numbered && surname.text.length > 2 && !lexicon.has(List.openers, surname) && !isInAny(NOUNS, surname);
}
