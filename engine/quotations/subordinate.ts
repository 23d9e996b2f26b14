import { List } from '../lexicon/lists.ts';
import { type Parse, sentenceStart } from '../parse.ts';
import { hasFinite, isFiniteVerb } from '../phrases/finite.ts';
import { isSubordinator } from '../phrases/subordinator.ts';
import type { Report } from '../reports/report.ts';
import { isSign, PAUSES } from '../text/signs.ts';

/** How many words may stand between the conjunction and the source ("While last week the mayor said …"). */
const REACH = 4;

/** "While he admitted that S, the mayor …": whether the report stands in a clause that a conjunction subordinates at the sentence's head. */
export function isSubordinate(parse: Parse, report: Report): boolean {
  const { lexicon } = parse;
  // Where commas set clauses off, the main clause begins with its verb.
  if (!report.source || lexicon.language.cues.bareAfterComma) return false;
  const start = sentenceStart(parse, report.cue.first);
  const opens = isSubordinator(parse, start);
  return opens && report.source.first > start && report.source.first - start <= REACH;
}

/** Whether behind the comma a clause begins with its subject, and has its verb before the next comma. */
export function mainClauseBehind(parse: Parse, comma: number, end: number): boolean {
  const { tokens, lexicon } = parse;
  const first = tokens[comma + 1];
  if (first?.kind !== 'word' || first.marked !== -1) return false;
  const closed =
    lexicon.has(List.coordinators, first) ||
    lexicon.has(List.prepositions, first) ||
    lexicon.has(List.conjunctions, first) ||
    lexicon.has(List.gerundEnding, first) ||
    isFiniteVerb(parse, comma + 1);
  if (closed) return false;
  let last = comma + 1;
  while (last < end && !isSign(tokens[last], PAUSES)) last++;
  return hasFinite(parse, comma + 2, last);
}
