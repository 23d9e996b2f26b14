import type { NameIndex } from '../names/name-index.ts';
import type { Parse, Range } from '../parse.ts';
import { isNoun } from './noun.ts';
import { readPhrase } from './phrase.ts';

/** A name, a pronoun or a noun for people, institutions or texts: anything else needs a reporting verb to be believed. */
export function canSpeak(parse: Parse, names: NameIndex, source: Range): boolean {
  const phrase = readPhrase(parse, names, source);
  const head = parse.tokens[phrase.head];
  return phrase.name !== null || phrase.pronoun !== null || (head !== undefined && isNoun(parse, head));
}
