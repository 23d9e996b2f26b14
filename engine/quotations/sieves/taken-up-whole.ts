import { sentenceEnd } from '../../parse.ts';
import { followsOn } from '../../phrases/subjects/follows-on.ts';
import { wordCount } from '../kind.ts';
import { holdsVerb } from '../not-speech/reaches.ts';
import type { Candidate, Situation } from '../situation.ts';

/** So few words in marks may be what something is called. */
const MOST_CALLED = 2;

/**
 * « Il ponte è «una priorità per tutti». Lo ha detto Nome. »: what takes up a sentence takes up the words in marks that it holds, where nothing in
 * it reports.
 */
export function takenUpWhole({ parse, reports, reportsOf, tokens }: Situation): Candidate | null {
  if (!parse.lexicon.language.grammar.dropsSubject || reports.some(({ source }) => source !== null)) return null;
  const end = sentenceEnd(parse, tokens.last - 1);
  const next = parse.tokens[end];
  if (!next || !followsOn(parse, end)) return null;
  const report = reportsOf(next.sentence).find(({ rule }) => rule === 'taken-up');
  if (!report?.source || (wordCount(parse, tokens) <= MOST_CALLED && !holdsVerb(parse, tokens))) return null;
  return { rule: 'taken-up', cue: report.cue, source: report.source, report };
}
