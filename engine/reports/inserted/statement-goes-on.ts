import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { isInfinitive } from '../clauses/infinitive.ts';

const LIMITS = listsOf(List.adverbs, List.negations);

/** How many tokens an addition without a verb has at most. */
const LONGEST_ADDITION = 10;

/**
 * « È vero, ammette Nome, | ma solo d'inverno », « I conti tornano, spiega, | ma non per tutti »: behind the insertion stands up to the end of the
 * sentence what limits the statement, and no verb: whoever joined a clause of his own would need one.
 * @param index the token behind the insertion's comma
 */
export function addsToStatement(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const end = sentenceEnd(parse, index);
  if (!lexicon.has(List.coordinators, tokens[index]) || end - index > LONGEST_ADDITION) return false;
  let k = index + 1;
  while (isInAny(LIMITS, tokens[k])) k++;
  const phrase = isInAny(PREPOSITIONS, tokens[k]) || lexicon.has(List.contracted, tokens[k]);
  const plain = tokens.slice(index, end).every(({ text, marked }) => marked === -1 && text !== ',' && text !== ':');
  return k > index + 1 && phrase && plain && !hasFinite(parse, index, end);
}

/** « Servirà un mese, ha aggiunto, | per sapere se S »: what something is for; no « S, ha detto, | per poi lasciare l'aula ». */
export function tellsPurpose({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.purpose, tokens[index]) && isInfinitive(tokens[index + 1], lexicon);
}
