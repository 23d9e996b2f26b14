import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { VerbGroup } from '../phrases/verbs.ts';
import type { Report } from './report.ts';

/**
 * "Name hat die Lage als „…“ bezeichnet": an auxiliary and its participle may enclose the marked words that they report. Where the
 * participle has something of its own behind it („hat zum „Fest“ erklärt, dass S“), it reports that.
 */
export function enclosing(parse: Parse, group: VerbGroup, report: Report): Report {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.bracket || group.form !== 'participle' || report.beside !== -1) return report;
  const behind = tokens[group.last];
  const own = report.clause !== -1 || behind?.text === ':' || (behind?.marked ?? -1) !== -1;
  if (report.rule !== 'cue-before' || own || lexicon.has(List.clause, behind)) return report;
  for (let k = group.first + 1; k < group.verb; k++) {
    const passage = tokens[k]?.marked ?? -1;
    if (passage !== -1) return { ...report, cue: { first: group.verb, last: group.last }, beside: passage };
  }
  return report;
}
