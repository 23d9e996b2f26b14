import { List } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse, Range } from '../parse.ts';
import { isNoun } from './noun.ts';
import { oneOf } from './nouns/one-of.ts';
import { readPhrase } from './phrase.ts';

/** A name, a pronoun or a noun for people, institutions or texts: anything else needs a reporting verb to be believed. */
export function canSpeak(parse: Parse, names: NameIndex, source: Range): boolean {
  const phrase = readPhrase(parse, names, source);
  const head = parse.tokens[phrase.head];
  if (phrase.name !== null || phrase.pronoun !== null || (head !== undefined && isNoun(parse, head))) return true;
  // « uno di loro », « molte di loro »
  const pronoun = source.last - 1;
  return parse.lexicon.has(List.strongPronouns, parse.tokens[pronoun]) && oneOf(parse, pronoun, source.first) !== null;
}
