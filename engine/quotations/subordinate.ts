import { type Parse, sentenceStart } from '../parse.ts';
import { isSubordinator } from '../phrases/subordinator.ts';
import type { Report } from '../reports/report.ts';

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
