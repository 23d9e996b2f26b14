import { isInAny } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';

/** How many tokens the noun for an institution has at most before its name, its article among them. */
const LONGEST_NOUN = 3;

/** How many tokens a name has at most. */
const LONGEST_NAME = 6;

/**
 * „Piet Overbeck von | der Bank Hollmann sprach“, "Ann Example of Example Ltd said": what a preposition governs right behind a full name tells of
 * whoever bears it.
 * @returns the name, or the phrase itself
 */
export function withAttribute(parse: Parse, names: NameIndex, phrase: Range | null): Range | null {
  const { tokens, lexicon } = parse;
  if (!phrase || !lexicon.language.grammar.bracket) return phrase;
  let before = phrase.first - 1;
  while (
    before >= phrase.first - LONGEST_NOUN &&
    tokens[before]?.kind === 'word' &&
    !isInAny(PREPOSITIONS, tokens[before])
  )
    before--;
  if (!isInAny(PREPOSITIONS, tokens[before])) return phrase;
  for (let k = before - 1; k >= Math.max(0, before - LONGEST_NAME); k--) {
    const name = names.get(k);
    if (name) return name.last === before && name.words.length > 1 ? name : phrase;
  }
  return phrase;
}
