import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import type { Token } from '../../text/tokens.ts';

/** How far before the noun the verb that it is the object of may stand. */
const REACH = 6;

/** "voiced concern that", "made a strong case that": the subject of the verb that the noun is the object of. */
export function whoVoices(
  parse: Parse,
  names: NameIndex,
  noun: number,
  voices: (low: string) => boolean,
): Range | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, noun);
  for (let k = noun - 1; k > start && noun - k <= REACH; k--) {
    const token = tokens[k] as Token;
    // "is of the opinion that S", "is in no doubt that S"
    const copula = lexicon.has(List.prepositions, token) && lexicon.has(List.passive, tokens[k - 1]);
    if (copula) return subjectBefore(parse, names, verbEdge(parse, k - 1, start), false);
    if (token.kind !== 'word' || token.marked !== -1 || lexicon.has(List.prepositions, token)) return null;
    if (voices(token.low)) return subjectBefore(parse, names, verbEdge(parse, k, start), false);
  }
  return null;
}
