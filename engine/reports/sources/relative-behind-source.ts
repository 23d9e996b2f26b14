import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { asideEnd } from '../../phrases/asides/aside-end.ts';
import { type Report, reportLike } from '../report.ts';

const RELATIVES = listsOf(List.relatives, List.linkers, List.clause);

/**
 * « «…», dijo la madre de la víctima, quien añadió que S », « S, diz um morador do bairro, para quem T »: a relative behind whoever the words
 * before it are led to goes on with them, not with the noun that stands nearest.
 * @param reports in reading order
 */
export function goOnWithSources(parse: Parse, reports: readonly Report[]): Report[] {
  if (!parse.lexicon.language.grammar.dropsSubject) return [...reports];
  const told: Report[] = [];
  for (const report of reports) {
    const before = told.findLast(({ side, cue }) => side === 'before' && cue.first < report.cue.first);
    const goesOn = before?.sentence === report.sentence && isToldOfSource(parse, before, report);
    told.push(goesOn ? reportLike(report, { source: before.source }) : report);
  }
  return told;
}

/** The source of the second is no more than the end of the first's, or of the aside on it, and its verb agrees with the first's. */
function isToldOfSource(parse: Parse, before: Report, { source, cue, group }: Report): boolean {
  const { tokens } = parse;
  const whole = before.source;
  if (!whole || !source || source.first <= whole.first || source.last > cue.first) return false;
  const closes = source.last === whole.last || source.last === asideEnd(parse, whole.last);
  // « …, para quien S »: the preposition of a source phrase governs the relative.
  const relative = group ? source.last + 1 : cue.last - 1;
  if (!closes || tokens[source.last]?.text !== ',' || !isInAny(RELATIVES, tokens[relative])) return false;
  return !group || !before.group || group.plural === before.group.plural;
}
