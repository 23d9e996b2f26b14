import { type Parse, sentenceEnd } from '../../parse.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { statementStart } from '../inserted/inserted.ts';
import { type Report, reportLike } from '../report.ts';

/** « S, selon Nom : « … » »: behind its comma the source tells what stands before it, and the marked words behind its colon as well; null for any other. */
export function statedBefore(parse: Parse, report: Report): Report | null {
  const { tokens } = parse;
  const { cue, source, side } = report;
  if (side !== 'after' || !source || tokens[cue.first - 1]?.text !== ',') return null;
  const colon = source.last;
  if (tokens[colon]?.text !== ':' || tokens[colon + 1]?.kind !== 'mark' || colon + 1 >= sentenceEnd(parse, cue.first))
    return null;
  const start = statementStart(parse, cue.first - 1);
  const plain = tokens.slice(start, cue.first - 1).every(({ marked, kind }) => marked === -1 && kind !== 'mark');
  return plain && hasFinite(parse, start, cue.first - 1) ? reportLike(report, { side: 'before' }) : null;
}
