import { List } from '../../lexicon/lists.ts';
import type { Name } from '../../names/find.ts';
import { isGivenName } from '../../names/gender.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { endsDateline } from '../../text/dateline.ts';

/** « Lac Long », and where nouns pile up "Carver Street" as well; no "Jonah Hill" and no "Mr. Carver Street". */
export function isCalledPlace({ lexicon }: Parse, words: readonly string[], names: readonly Name[]): boolean {
  if (words.length < 2) return false;
  const [first, last] = [words[0] as string, words.at(-1) as string];
  if (lexicon.lists(List.places, first)) return true;
  const ends = lexicon.language.grammar.nounsPile && lexicon.lists(List.places, last);
  return ends && !isGivenName(first) && names.every(({ title }) => title === null);
}

/** « Bussac-le-Neuf », « Marne-sur-Loue », "Brae-upon-Wye": in one word with hyphens only a place has a small particle. */
export function isHyphenatedPlace(name: string): boolean {
  return /^\p{Lu}[\p{L}’']+(?:-\p{L}+)*-\p{Ll}{1,5}-\p{Lu}\p{L}+(?:-\p{L}+)*$/u.test(name);
}

/** "BOSTWICK, Ohio — A woman took the stand." */
export function isDateline(parse: Parse, { first }: Name): boolean {
  return endsDateline(parse.tokens, sentenceEnd(parse, first) - 1);
}
