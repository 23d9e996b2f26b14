import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** What another noun may begin with. */
const OPENS = listsOf(List.determiners, List.prepositions, List.contracted, List.adverbs, List.pronouns);

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

/** Whether the token behind a noun is no part of its phrase, where nouns have capitals. */
export function endsNoun(parse: Parse, index: number): boolean {
  return verbBehindNoun(parse, index) || objectBehindNoun(parse, index) || joinsVerb(parse, index);
}

/** "hat das Amt alle Proben geprüft": right behind a noun a determiner that is no genitive ("des Amtes", "einer Stadt") begins another phrase. */
function objectBehindNoun({ tokens, lexicon }: Parse, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!lexicon.language.grammar.capitalNouns || !before?.capital || !token) return false;
  // "laut Bürgerverein 1.500 Menschen"
  if (token.kind === 'number') return tokens[index + 1]?.capital === true;
  return lexicon.has(List.determiners, token) && !lexicon.isGenitive(token.low);
}

/** „der Vater und | schweigt“: behind its conjunction a word in lower case that no noun follows is a verb, where nouns have capitals. */
function joinsVerb({ tokens, lexicon }: Parse, index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!lexicon.language.grammar.capitalNouns || !lexicon.has(List.coordinators, token)) return false;
  if (next?.kind !== 'word' || next.capital || tokens[index - 1]?.capital !== true) return false;
  const small = isInAny(OPENS, next);
  return !small && tokens[index + 2]?.capital !== true;
}
