import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';

/** "nach Angaben der Klinik fehlen Hebammen": where nouns have capitals, a small word right behind one is no part of its phrase. */
export function verbBehindNoun(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!lexicon.language.grammar.capitalNouns || !before?.capital || token?.kind !== 'word' || token.capital)
    return false;
  // „Die zweite Zeugin winkt ab“: the article that opens its sentence is none.
  if (lexicon.has(List.determiners, before)) return false;
  const goesOn =
    lexicon.has(List.determiners, token) ||
    lexicon.has(List.prepositions, token) ||
    lexicon.has(List.contracted, token) ||
    lexicon.has(List.coordinators, token) ||
    lexicon.has(List.particles, token);
  return !goesOn;
}

/** "hat das Amt alle Proben geprüft": right behind a noun a determiner that is no genitive ("des Amtes", "einer Stadt") begins another phrase. */
export function objectBehindNoun({ tokens, lexicon }: Parse, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!lexicon.language.grammar.capitalNouns || !before?.capital || !token) return false;
  // "laut Bürgerverein 1.500 Menschen"
  if (token.kind === 'number') return tokens[index + 1]?.capital === true;
  return lexicon.has(List.determiners, token) && !lexicon.isGenitive(token.low);
}
