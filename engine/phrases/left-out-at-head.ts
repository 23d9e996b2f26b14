import { List } from '../lexicon/lists.ts';
import { type Parse, type Range, sentenceStart } from '../parse.ts';

/**
 * „Und fügt hinzu: „…““, „Und lobt die Gäste: „…““: where the verb stands second, right behind the word for “and” that opens a sentence it has no
 * subject: the one of the sentence before goes on. An empty range at the verb, as where a language leaves subjects out; else null.
 */
export function leftOutAtHead(parse: Parse, verb: number): Range | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, verb);
  const heads = verb === start + 1 && tokens[start]?.capital === true && lexicon.has(List.coordinators, tokens[start]);
  return lexicon.language.cues.inverts && heads ? { first: verb, last: verb } : null;
}
