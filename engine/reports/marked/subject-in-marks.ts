import { type Parse, sentenceEnd } from '../../parse.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { comesToVerb } from '../clauses/comes-to-verb.ts';

/** How many tokens of a subject stand in marks at its head, the marks with them. */
const LONGEST_IN_MARKS = 6;
/** How far behind the marks the verb is looked for, in tokens. */
const LONGEST_SUBJECT = 14;

/** "said “green” jobs would stay": the subject opens with a word or two in marks, and behind them comes to its verb. */
export function subjectInMarks(parse: Parse, from: number): boolean {
  const { tokens } = parse;
  const passage = tokens[from]?.marked;
  let behind = from;
  while (tokens[behind]?.marked === passage) behind++;
  if (behind - from > LONGEST_IN_MARKS || hasFinite(parse, from, behind) || tokens[behind]?.kind !== 'word')
    return false;
  return comesToVerb(parse, behind, Math.min(sentenceEnd(parse, from), behind + LONGEST_SUBJECT), false) === 'found';
}
