import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { isAnd } from '../nouns/joint.ts';
import { readPhrase } from '../phrase.ts';

/** How many tokens a name has at most. */
const LONGEST_NAME = 6;

/**
 * „Olaf Name, Leiter | der Wache teilte mit“: where nouns have capitals, a noun for somebody needs its article to act; without one it tells
 * who the full name before its comma is, though no second comma closes it.
 * @param last where the phrase ends with what it is called in marks
 * @returns the name, or the phrase itself
 */
export function beforeUnclosed(
  parse: Parse,
  names: NameIndex,
  phrase: Range | null,
  last = phrase?.last ?? -1,
): Range | null {
  const name = phrase && toldBefore(parse, names, phrase);
  return name ?? (phrase && { first: phrase.first, last });
}

function toldBefore(parse: Parse, names: NameIndex, phrase: Range): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.bracket || !lexicon.has(List.roles, tokens[phrase.first])) return null;
  // „Gründer und Leiter“
  const joined = isAnd(parse, phrase.first - 1) && lexicon.has(List.roles, tokens[phrase.first - 2]);
  const comma = joined ? phrase.first - 3 : phrase.first - 1;
  if (tokens[comma]?.text !== ',' || readPhrase(parse, names, phrase).name) return null;
  for (let k = comma - 1; k >= Math.max(0, comma - LONGEST_NAME); k--) {
    const name = names.get(k);
    if (name) return name.last === comma && name.words.length > 1 ? name : null;
  }
  return null;
}
