import { isInAny, List } from '../../lexicon/lists.ts';
import { SOMEBODY } from '../../lexicon/word-classes.ts';
import type { Parse } from '../../parse.ts';
import { type Report, reportLike } from '../report.ts';

/** How many sentences before such a phrase whoever it means has spoken at most. */
const REACH = 4;

/**
 * „Die Wache sprach von einem Unfall. Den Angaben zufolge S“: what has been told, without a word for whose it is, was told by whoever a report
 * named last.
 * @param reports in any order
 */
export function goOnWithSameSource(parse: Parse, reports: readonly Report[]): Report[] {
  let last: Report | undefined;
  const inOrder = [...reports].sort((a, b) => a.cue.first - b.cue.first);
  return inOrder.map((report) => {
    if (!isWhatWasTold(parse, report)) {
      if (report.source) last = report;
      return report;
    }
    if (!last?.source || !report.source || report.sentence - last.sentence > REACH) return report;
    const { cue, source } = report;
    // The words for what was told belong to what leads it in.
    const led = { first: Math.min(cue.first, source.first), last: Math.max(cue.last, source.last) };
    return { ...reportLike(report, { source: last.source }), cue: led };
  });
}

/** „den Angaben“: a noun for what is said in the plural, behind its article and with nothing else. */
function isWhatWasTold({ tokens, lexicon }: Parse, { rule, source }: Report): boolean {
  if (rule !== 'according-to' || !source || source.last - source.first !== 2) return false;
  const [article, noun] = [tokens[source.first], tokens[source.first + 1]];
  if (!lexicon.language.cues.inverts || !lexicon.has(List.definite, article)) return false;
  // „den Zeugen zufolge“: people say so themselves.
  const said = lexicon.has(List.viewNouns, noun) && !isInAny(SOMEBODY, noun);
  return said && lexicon.determiners.get(article?.low ?? '') === 'xx';
}
