import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { BREAKS, isSign } from '../../text/signs.ts';

/** « un vídeo en el que dice », « um texto no qual afirma »: a preposition governs the relative, which is no subject; its first token, or -1. */
export function governedRelative(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  if (lexicon.has(List.contracted, tokens[index - 1])) return index - 1;
  const at = lexicon.has(List.definite, tokens[index - 1]) ? index - 2 : index - 1;
  return lexicon.has(List.prepositions, tokens[at]) && tokens[at]?.marked === -1 ? at : -1;
}

/** The token before an infinitive that ends at `index`, its particle and negation; `index` where none ends there. */
export function beforeInfinitive({ tokens, lexicon }: Parse, index: number): number {
  if (!lexicon.has(List.infinitiveEnding, tokens[index]) || tokens[index]?.capital) return index;
  let k = index - 1;
  while (lexicon.has(List.negations, tokens[k]) || lexicon.has(List.infinitive, tokens[k])) k--;
  return k;
}

/** "who waits tables | and who said", « qui habite ici et qui dit »: the first of the relatives that a conjunction joins to the one at `index`. */
export function firstRelative({ tokens, lexicon }: Parse, index: number, first: number): number {
  if (!lexicon.has(List.coordinators, tokens[index - 1])) return index;
  let k = index - 2;
  while (k > first && tokens[k]?.low !== tokens[index]?.low && !isSign(tokens[k], BREAKS)) k--;
  return tokens[k]?.low === tokens[index]?.low && tokens[k]?.marked === -1 ? k : index;
}
