import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PEOPLE } from '../../lexicon/word-classes.ts';
import { isGivenName } from '../../names/gender.ts';
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
  if (names.has(index + 1) && isPortfolio(parse, names, index + 1)) return false;
  if (names.has(index + 1)) return lexicon.has(List.organisations, next) && lexicon.has(List.roles, tokens[index - 1]);
  return lexicon.language.grammar.dropsSubject && !next?.capital && isInAny(HEARERS, next);
}

/** How many tokens what somebody is in charge of has at most. */
const LONGEST_PORTFOLIO = 5;

/** « spiega l'assessora alla | Scuola, Anna Nome: »: a full name behind its comma tells who holds the office that it belongs to. */
function isPortfolio({ tokens }: Parse, names: NameIndex, first: number): boolean {
  let comma = first;
  while (comma < first + LONGEST_PORTFOLIO && tokens[comma]?.kind === 'word' && tokens[comma]?.marked === -1) comma++;
  const name = tokens[comma]?.text === ',' ? names.get(comma + 1) : undefined;
  return name !== undefined && name.words.length > 1 && isGivenName(name.words[0] ?? '');
}
