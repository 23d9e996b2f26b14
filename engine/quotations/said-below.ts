import type { Token } from '../text/tokens.ts';
import { tokensOf } from './kind.ts';
import { cueAfter, cueBefore, incise } from './sieves-report.ts';
import type { Candidate, Situation } from './situation.ts';

/** So many paragraphs on, whoever speaks is looked for. */
const FARTHEST = 4;

/** « A. ¶ « B », a dit Nom: words that go on in the next paragraph are whose those are. */
export function saidBelow(s: Situation): Candidate | null {
  const { parse, reportsOf } = s;
  for (let passage = s.passage + 1; passage <= s.passage + FARTHEST; passage++) {
    const next = parse.marked[passage];
    if (!next?.continues) return null;
    const tokens = tokensOf(parse, next);
    const reports = reportsOf((parse.tokens[tokens.first] as Token).sentence);
    const there: Situation = { ...s, passage, tokens, reports };
    const found = incise(there) ?? cueAfter(there) ?? cueBefore(there);
    if (found?.source) return { rule: 'coordination', cue: found.cue, source: found.source };
  }
  return null;
}
