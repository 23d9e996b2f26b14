import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** « Según la policía | informó, S », « Segundo a polícia informou, S »: a preposition that joins a clause too, and the verb of saying it may have. */
export function behindSaying({ tokens, lexicon }: Parse, first: number, last: number): number {
  if (!lexicon.has(List.asWords, tokens[first])) return last;
  const verb = lexicon.has(List.auxiliaries, tokens[last]) ? last + 1 : last;
  const says = lexicon.has(verb === last ? List.finiteCues : List.participleCues, tokens[verb]);
  return says && tokens[verb + 1]?.text === ',' ? verb + 1 : last;
}
