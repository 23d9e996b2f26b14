import { List } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../parse.ts';
import { isFiniteVerb } from '../phrases/finite.ts';
import { lastSubject } from '../phrases/last-subject.ts';
import { isSubordinator } from '../phrases/subordinator.ts';
import { isSign, PAUSES } from '../text/signs.ts';

/** The subject of the last verb before a colon, in its main clause where that has somebody („Es regnete, als Name kam: „…““). */
export function subjectBeforeColon(parse: Parse, names: NameIndex, colon: number): Range | null {
  const comma = mainBeforeColon(parse, colon);
  const main = comma === colon ? null : lastSubject(parse, names, comma);
  const somebody = main && !parse.lexicon.has(List.impersonal, parse.tokens[main.first]);
  return somebody ? main : lastSubject(parse, names, colon);
}

/**
 * „Name will nicht glauben, dass die Stadt verkauft: „…““: where verbs bracket their clause, the comma before a subordinate clause whose verb
 * stands right before the colon; whoever acts in it says nothing.
 * @returns the comma, or the colon itself
 */
function mainBeforeColon(parse: Parse, colon: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.bracket || !isFiniteVerb(parse, colon - 1)) return colon;
  const start = sentenceStart(parse, colon);
  for (let k = colon - 2; k > start; k--) {
    if (tokens[k]?.marked !== -1) return colon;
    if (isSign(tokens[k], PAUSES)) return tokens[k]?.text === ',' && isSubordinator(parse, k + 1) ? k : colon;
  }
  return colon;
}
