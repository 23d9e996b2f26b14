import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import type { Report } from '../report.ts';

/**
 * "Name hat die Lage als „…“ bezeichnet", „Während Name von einem „Fest“ sprach, …“: an auxiliary and its participle, or the subject of a
 * subordinate clause and the verb at its end, may enclose the marked words that they report. Where the verb has something of its own
 * behind it („hat zum „Fest“ erklärt, dass S“), it reports that.
 */
export function enclosing(parse: Parse, group: VerbGroup, report: Report): Report {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.bracket || report.beside !== -1) return report;
  const opens = group.form === 'participle' ? group.first : subjectOfFinal(parse, group, report);
  if (opens === -1) return report;
  const behind = tokens[group.last];
  const own = report.clause !== -1 || behind?.text === ':' || (behind?.marked ?? -1) !== -1;
  if (report.rule !== 'cue-before' || own || lexicon.has(List.clause, behind)) return report;
  for (let k = opens + 1; k < group.verb; k++) {
    const passage = tokens[k]?.marked ?? -1;
    if (passage !== -1) return { ...report, cue: { first: group.verb, last: group.last }, beside: passage };
  }
  return report;
}

/** The last token of the subject of a verb that closes a clause, where no comma parts them; else -1. */
function subjectOfFinal({ tokens }: Parse, group: VerbGroup, { source }: Report): number {
  const closes = tokens[group.last]?.text === ',' || tokens[group.last]?.sentence !== tokens[group.verb]?.sentence;
  if (!closes || group.form !== 'finite' || !source || source.last >= group.first) return -1;
  const parted = tokens.slice(source.last, group.first).some(({ text, marked }) => text === ',' && marked === -1);
  return parted ? -1 : source.last - 1;
}
