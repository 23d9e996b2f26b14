import { List } from '../../lexicon/lists.ts';
import { isSign, STOPS } from '../../text/signs.ts';
import type { Candidate, Situation } from '../situation.ts';

/** How many marks and signs may stand behind marked words. */
const MOST_SIGNS = 3;

/** „…“ Und: „…“, sagte Name. – « … » Et : « … », dit Nom: a word that joins leads on to more marked words, and who says those said both. */
export function joinedOn({ parse, reportsOf, passage, tokens }: Situation): Candidate | null {
  let k = tokens.last;
  const closes = (at: number) => parse.tokens[at]?.marked === passage || isSign(parse.tokens[at], STOPS);
  while (k < tokens.last + MOST_SIGNS && closes(k)) k++;
  const joint = parse.tokens[k];
  // „Und weiter: „…““
  while (parse.lexicon.has(List.adverbs, parse.tokens[k + 1]) && parse.tokens[k + 1]?.marked === -1) k++;
  const [colon, mark, word] = parse.tokens.slice(k + 1, k + 4);
  if (joint?.marked !== -1 || !parse.lexicon.has(List.coordinators, joint)) return null;
  if (colon?.text !== ':' || mark?.kind !== 'mark' || word === undefined) return null;
  const report = reportsOf(word.sentence).find(({ beside, source }) => beside === word.marked && source !== null);
  return report?.source ? { rule: 'coordination', cue: report.cue, source: report.source, report } : null;
}
