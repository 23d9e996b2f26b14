import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';

/**
 * „„Wir wollen schlafen“, sagt Name. Nachts würden Motoren aufheulen.“: in the plural reported speech takes the form of what would be, for its
 * own is the one of what is so. Right behind a report such a verb with the infinitive or participle that closes its bracket tells on, where
 * nothing in the sentence is a condition.
 * @param verb the main verb of the clause from `first` to `last`
 */
export function isToldPlural(parse: Parse, verb: number, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.toldPlurals.has(tokens[verb]?.low ?? '')) return false;
  if (tokens.slice(first, last).some((token) => lexicon.has(List.conditions, token))) return false;
  let end = verb + 1;
  while (end < last && tokens[end]?.kind === 'word') end++;
  const closes = tokens[end - 1];
  if (end - 1 === verb || closes?.marked !== -1 || closes.capital) return false;
  return lexicon.has(List.infinitiveEnding, closes) || lexicon.has(List.participle, closes);
}
