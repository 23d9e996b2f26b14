import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Report } from '../reports/report.ts';
import { tellsInTenseOfReport } from './tense-of-report.ts';

/** « …, mientras que la dirección asegura que T », "…, while the firm says that T": behind the conjunction somebody else says the contrary. */
export function isContrasted(parse: Parse, report: Report, comma: number, reports: readonly Report[]): boolean {
  const { tokens, lexicon } = parse;
  const meanwhile = behindMeanwhile(parse, comma + 1) || behindThough(parse, comma + 1);
  if (!meanwhile && !lexicon.has(List.contrasting, tokens[comma + 1])) return false;
  const subject = meanwhile || (lexicon.has(List.clause, tokens[comma + 2]) ? comma + 3 : comma + 2);
  // « …, al tiempo que pidió calma »
  if (tellsInTenseOfReport(parse, report, subject - 1)) return true;
  // « …, aunque reconoció que T »: or the same goes on.
  return reports.some(
    (other) =>
      other !== report &&
      other.clause !== -1 &&
      (other.cue.first === subject || (other.source?.first === subject && other.cue.first > subject)),
  );
}

/** « …, si bien reprochó »: the token behind a condition that an adverb makes a concession, or 0. */
function behindThough({ tokens, lexicon }: Parse, index: number): number {
  const concedes = lexicon.has(List.conditions, tokens[index]) && lexicon.has(List.adverbs, tokens[index + 1]);
  return lexicon.language.grammar.dropsSubject && concedes ? index + 2 : 0;
}

/** « …, al tiempo que pidió », « …, ao mesmo tempo que lembrou »: the token behind such a conjunction, or 0. */
function behindMeanwhile({ tokens, lexicon }: Parse, index: number): number {
  const { dropsSubject } = lexicon.language.grammar;
  // « a la vez que »
  const leads = lexicon.has(List.contracted, tokens[index]) || lexicon.has(List.infinitive, tokens[index]);
  if (!dropsSubject || !leads) return 0;
  for (let k = index + 1; k < index + 4; k++) if (lexicon.has(List.clause, tokens[k])) return k + 1;
  return 0;
}
