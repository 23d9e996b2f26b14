import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import { isNoun } from '../noun.ts';
import { isPlainWord } from '../verbs/unlisted.ts';

/** "the suspect allegedly kept papers": right behind a noun for somebody an adverb goes with the verb. */
export function actsInManner(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile) return false;
  if (!lexicon.has(List.adverbEnding, tokens[index])) return false;
  return lexicon.has(List.pastEnding, tokens[index + 1]) && isNoun(parse, tokens[index - 1] as Token);
}

/** "according to the mayor | there is no water" */
export function holdsSubject({ tokens, lexicon }: Parse, index: number): boolean {
  return (
    tokens[index]?.low === lexicon.language.grammar.existential && lexicon.has(List.auxiliaries, tokens[index + 1])
  );
}

/** "told reporters the wall held", « secondo il sindaco il muro tiene »: a determiner right behind a noun begins another phrase. */
export function beginsAnother(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const { nounsPile, dropsSubject } = lexicon.language.grammar;
  if (!(nounsPile || dropsSubject) || !lexicon.has(List.determiners, tokens[index])) return false;
  // « il numero uno del partito »
  if (lexicon.has(List.numberWords, tokens[index]) && lexicon.has(List.joints, tokens[index + 1])) return false;
  return isNoun(parse, tokens[index - 1] as Token) || isPlainWord(parse, index - 1);
}

/** « la cantante sui social », « l'entraîneur en conférence de presse »: how it was said is no part of who says it. */
export function isSaidThere({ tokens, lexicon }: Parse, index: number): boolean {
  const { bracket, nounsPile } = lexicon.language.grammar;
  if (bracket || nounsPile || !lexicon.has(List.asides, tokens[index])) return false;
  return lexicon.asides.at(tokens, index) !== undefined;
}

/** "asked the board | why the bridge was closed", no "the account of how it came about": right behind a noun a question belongs to the verb. */
export function asksBehindNoun({ tokens, lexicon }: Parse, index: number): boolean {
  if (!lexicon.language.grammar.nounsPile || !lexicon.has(List.questionWords, tokens[index])) return false;
  return tokens[index]?.capital === false && !lexicon.has(List.prepositions, tokens[index - 1]);
}
