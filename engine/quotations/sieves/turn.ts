import { List } from '../../lexicon/lists.ts';
import { TURN } from '../../marks/marked.ts';
import type { Token } from '../../text/tokens.ts';
import type { Candidate, Situation } from '../situation.ts';

/** « Anna Keller : Nous partons. », "A: We leave.": who speaks in a turn is told by its label, or is the person interviewed. */
export function turn({ parse, passage, tokens, before, interviewee }: Situation): Candidate | null {
  const own = parse.marked[passage];
  if (own?.open !== TURN) return null;
  const last = own.continues ? before.get(passage - 1) : undefined;
  if (last) return { rule: last.rule, cue: null, source: null, inherited: last };
  const colon = tokens.first - 1;
  let first = colon;
  while (parse.tokens[first - 1]?.block === own.block && isOfLabel(parse.tokens[first - 1] as Token)) first--;
  const label = parse.tokens[colon]?.block === own.block && first < colon ? { first, last: colon } : null;
  if (label && !parse.lexicon.has(List.answerLabels, parse.tokens[first] as Token))
    return { rule: 'name-colon', cue: null, source: label };
  return { rule: 'interview', cue: null, source: null, inherited: { resolution: interviewee(), mention: null } };
}

/** Words, and the stops of initials; a time before them tells nobody. */
function isOfLabel({ kind, text }: Token): boolean {
  return kind === 'word' || text === '.';
}
