import type { Lexicon } from '../lexicon/lexicon.ts';
import { List } from '../lexicon/lists.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './gender.ts';
import { regionNames } from './regions.ts';

/** In UTF-16 units: what is typed as a word and stands for several has few letters. */
const LONGEST = 5;
/** « M5s », « FdI », « Pd ». */
const SHAPES = /^(?:\p{Lu}\p{L}*\d\p{L}*|\p{Lu}\p{Ll}{1,2}\p{Lu}|[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxzç]+)$/u;

/**
 * « la députée PS », « il senatore Pd », « la leader M5s », « il presidente Usa », « il segretario Cgil »: what the letters of a party, a union or
 * a country look like right behind a noun for somebody: capitals alone or amid the word, a digit, no vowel, or in a list.
 */
export function isPartyWord(lexicon: Lexicon, { text, capital, low }: Token): boolean {
  const { nounsPile, capitalNouns } = lexicon.language.grammar;
  if (!capital || nounsPile || isGivenName(text)) return false;
  if (/^\p{Lu}{2,5}$/u.test(text)) return true;
  if (capitalNouns) return false;
  if (text.length <= LONGEST && SHAPES.test(text)) return true;
  return regionNames(lexicon.language).has(text) || lexicon.lists(List.organisations, low);
}
