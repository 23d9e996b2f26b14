import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceStart, spanOf } from '../../parse.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { isSign, PAUSES } from '../../text/signs.ts';
import type { Stated } from '../context.ts';

/** A clause has at least so many tokens behind its conjunction. */
const LEAST = 3;

/** « Que S n'est pas exact », „Dass S, wie oft behauptet, | ist nicht richtig“: the clause that heads the sentence of the verb that judges it; null for none. */
export function clauseFronted(parse: Parse, verb: number): Stated | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, verb);
  // "Also that S"
  const first = lexicon.has(List.adverbs, tokens[start]) ? start + 1 : start;
  if (!lexicon.has(List.clause, tokens[first]) || tokens[first]?.low === lexicon.language.cues.polar) return null;
  let last = first + 1;
  while (last < verb && !isSign(tokens[last], PAUSES)) last++;
  if (last < verb) {
    const aside = lexicon.has(List.asWords, tokens[last + 1]);
    if (tokens[verb - 1]?.text !== ',' || (last < verb - 1 && !aside)) return null;
  }
  // "That claim | is not true"
  const clause = !lexicon.language.grammar.nounsPile || hasFinite(parse, first + 1, last);
  return clause && last - first > LEAST ? { span: spanOf(parse, { first: first + 1, last }), claimant: null } : null;
}
