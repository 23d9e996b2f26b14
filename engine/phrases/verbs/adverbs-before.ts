import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import { isAge } from '../nouns/moment-before-noun.ts';

/** Steps back over adverbs and moments from a token. */
export function stepOverAdverbs(parse: Parse, from: number, first: number): number {
  const { tokens, lexicon } = parse;
  let k = from;
  while (k > first) {
    const token = tokens[k] as Token;
    // « a écouté la salle | puis | a dit »: what joins two verbs is no adverb of the second.
    if (!lexicon.language.grammar.nounsPile && lexicon.has(List.coordinators, token)) break;
    const adverb =
      (lexicon.has(List.adverbs, token) ||
        (lexicon.has(List.adverbEnding, token) &&
          token.low.length > 6 &&
          lexicon.language.grammar.adverbEnding !== '' &&
          !isGoverned(parse, k))) &&
      !token.capital;
    if (!adverb && (!lexicon.has(List.times, token) || isSurname(parse, k) || tellsAge(parse, k))) break;
    // "The bank this month announced": a moment with its determiner, unless it is all that stands there.
    const determined = lexicon.has(List.determiners, tokens[k - 1]) && !adverb;
    if (determined && k - 2 < first) break;
    k -= determined ? 2 : 1;
  }
  return k;
}

/** « Una mujer de 70 años dijo », no „innerhalb von 30 Tagen“. */
function tellsAge(parse: Parse, index: number): boolean {
  return !parse.lexicon.language.grammar.bracket && isAge(parse, index);
}

/** « Rita Salgado Dias discorda », « Rio de Janeiro discorda »: where days have no capital, a word for one behind another capital ends a name. */
function isSurname({ tokens, lexicon }: Parse, index: number): boolean {
  if (!lexicon.language.grammar.dropsSubject || tokens[index]?.capital !== true) return false;
  const place = lexicon.has(List.joints, tokens[index - 1]) && lexicon.has(List.places, tokens[index - 2]);
  return place || tokens[index - 1]?.capital === true;
}

/** « du traitement »: what ends like an adverb is a noun behind a determiner or a preposition with one. */
function isGoverned(parse: Parse, index: number): boolean {
  const before = parse.tokens[index - 1];
  return parse.lexicon.has(List.determiners, before) || parse.lexicon.has(List.contracted, before);
}
