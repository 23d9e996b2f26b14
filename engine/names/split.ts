import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './gender.ts';
import type { KnownPairs } from './known-pairs.ts';
import { regionNames } from './regions.ts';
import { isRelational } from './relational.ts';

/**
 * The names in a run of capitals: « l'Intérieur Manuel Valls », « du Mali Ibrahim Keïta »: the place or field ends, the person begins.
 * @returns token ranges, half-open
 */
export function splitName(parse: Parse, pairs: KnownPairs, first: number, last: number): [number, number][] {
  const { tokens, lexicon } = parse;
  if (lexicon.language.grammar.capitalNouns && last - first === 3 && !isGivenName((tokens[first] as Token).text)) {
    // "die Hebamme Roswitha Ahlenstiel"
    return tokens.slice(first, last).every((t) => t.capital) ? [[first + 1, last]] : [[first, last]];
  }
  if (last - first < 3 || first === 0) return [[first, last]];
  const before = tokens[first - 1] as Token;
  const governed =
    lexicon.has(List.determiners, before) ||
    lexicon.has(List.contracted, before) ||
    lexicon.has(List.organisations, before) ||
    lexicon.has(List.prepositions, before);
  if (!governed) return [[first, last]];
  const regions = regionNames(lexicon.language.code);
  for (let k = first + 1; k < last - 1; k++) {
    const head = tokens[k - 1] as Token;
    const region = k === first + 1 && regions.has(head.text);
    const given = (isGivenName((tokens[k] as Token).text) && !isGivenName(head.text)) || pairs.opensAt(k, last);
    // « l'Américain Paul Nom »: where somebody comes from is no name beside it.
    const origin = k === first + 1 && lexicon.has(List.determiners, before) && isRelational(lexicon.language, head.low);
    if (given && origin) return [[k, last]];
    if (given || region || lexicon.has(List.fields, head))
      return [
        [first, k],
        [k, last],
      ];
  }
  return [[first, last]];
}
