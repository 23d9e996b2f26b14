import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import type { Report } from '../../reports/report.ts';

/**
 * "urged the town to wait | after the board said S", "promised to leave | because voters say S": what somebody wants lies ahead, and what
 * others say behind a conjunction tells why; no "promised to show that S when she said so".
 */
export function othersSay(parse: Parse, reports: readonly Report[], report: Report, index: number): boolean {
  if (report.rule !== 'infinitive' || !parse.lexicon.language.cues.bareClause) return false;
  if (!report.group?.classes.has('will') || index <= report.clause || !isSubordinator(parse, index)) return false;
  return reports.some(
    ({ source, group, clause }) =>
      source?.first === index + 1 &&
      source.last <= (group?.first ?? -1) &&
      clause !== -1 &&
      group?.form === 'finite' &&
      group.classes.has('say'),
  );
}

/** "…, even as the union called for a strike": what happens at the same time the journalist tells. */
export function happensMeanwhile(parse: Parse, index: number, end: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareClause || !lexicon.grading.has(tokens[index]?.low ?? '')) return false;
  return lexicon.has(List.asWords, tokens[index + 1]) && hasFinite(parse, index + 2, end);
}
