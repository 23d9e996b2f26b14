import { type Parse, sentenceStart } from '../../parse.ts';
import type { Report } from '../../reports/report.ts';
import { DASHES, isSign } from '../../text/signs.ts';

/** "The board — which says that S | — has left", « Nom – qui a dit que S | – est parti »: the dash closes the aside that what is reported stands in. */
export function closesAside(parse: Parse, { cue, source }: Report, dash: number): boolean {
  const { tokens } = parse;
  const start = sentenceStart(parse, cue.first);
  let open = cue.first - 1;
  while (open > start && !isSign(tokens[open], DASHES)) open--;
  if (open <= start || tokens[open]?.marked !== -1 || tokens[open]?.text !== tokens[dash]?.text) return false;
  let before = 0;
  for (let k = start + 1; k < open; k++) if (isSign(tokens[k], DASHES) && tokens[k]?.marked === -1) before++;
  return before % 2 === 0 && source !== null && source.first < open;
}
