import type { Marked } from '../../marks/marked.ts';
import { isOmitted } from '../../phrases/subjects/omitted.ts';
import type { Token } from '../../text/tokens.ts';
import { tokensOf } from '../kind.ts';
import type { Candidate, Situation } from '../situation.ts';
import { cueAfter, cueBefore, incise } from './sieves-report.ts';

/** So many paragraphs on, whoever speaks is looked for. */
const FARTHEST = 4;

/** « A. ¶ « B », a dit Nom: words that go on in the next paragraph are whose those are; « «A», lamentó. «B», agregó Nombre » too. */
export function saidBelow(s: Situation): Candidate | null {
  const { parse, reportsOf } = s;
  for (let passage = s.passage + 1; passage <= s.passage + FARTHEST; passage++) {
    const next = parse.marked[passage];
    if (!next || !(next.continues || (passage === s.passage + 1 && leavesOut(s, next)))) return null;
    const tokens = tokensOf(parse, next);
    const reports = reportsOf((parse.tokens[tokens.first] as Token).sentence);
    const there: Situation = { ...s, passage, tokens, reports };
    const found = incise(there) ?? cueAfter(there) ?? cueBefore(there);
    if (found?.source) return { rule: 'coordination', cue: found.cue, source: found.source };
  }
  return null;
}

/** « «A», lamentó. | «B» », with nobody spoken of before: the verb leaves out whom the next sentence names. */
function leavesOut({ parse, reports, passage }: Situation, { start, block }: Marked): boolean {
  const report = reports.find(({ rule, beside }) => rule === 'cue-after' && beside === passage);
  if (!report?.source || !isOmitted(report.source) || block !== parse.marked[passage]?.block) return false;
  const next = parse.sentences[report.sentence + 1];
  return next !== undefined && Math.abs((parse.tokens[next.first]?.start ?? 0) - start) <= 1;
}
