import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/**
 * „„Wir wollen schlafen“, sagt Name. Nachts würden Motoren aufheulen.“: in the plural reported speech takes the form of what would be, for its
 * own is the one of what is so. Right behind a report such a verb tells on where nothing in the sentence is a condition: an auxiliary with the
 * infinitive or participle that closes its bracket, any other alone („Die Leute kämen gut zurecht“; no „Die Preise dürften steigen“).
 * @param verb the main verb of the clause from `first` to `last`
 */
export function isToldPlural(parse: Parse, verb: number, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  const helps = lexicon.toldPlurals.has(tokens[verb]?.low ?? '');
  const full = lexicon.has(List.conditional, tokens[verb]) && /en$/u.test(tokens[verb]?.low ?? '');
  if (!(helps || full) || tokens.slice(first, last).some((token) => lexicon.has(List.conditions, token))) return false;
  if (!helps) return !closesWithInfinitive(parse, verb, last) && !lexicon.has(List.auxiliaries, tokens[verb]);
  let end = verb + 1;
  while (end < last && tokens[end]?.kind === 'word') end++;
  const closes = tokens[end - 1];
  if (end - 1 === verb || closes?.marked !== -1 || closes.capital) return false;
  return lexicon.has(List.infinitiveEnding, closes) || lexicon.has(List.participle, closes);
}

/** „dürften | im Mai steigen“, „könnten | Post- und Bankdaten abfragen“: up to the comma behind the verb. */
function closesWithInfinitive({ tokens, lexicon }: Parse, verb: number, last: number): boolean {
  let end = verb + 1;
  while (end < last && tokens[end]?.text !== ',') end++;
  while (end > verb && tokens[end - 1]?.kind !== 'word') end--;
  return lexicon.has(List.infinitiveEnding, tokens[end - 1]);
}
