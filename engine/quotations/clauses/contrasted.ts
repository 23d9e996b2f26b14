import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isNoun } from '../../phrases/noun.ts';
import type { Report } from '../../reports/report.ts';
import { tellsInTenseOfReport } from './tense-of-report.ts';

/** « …, mientras que la dirección asegura que T », "…, while the firm says that T": behind the conjunction somebody else says the contrary. */
export function isContrasted(parse: Parse, report: Report, comma: number, reports: readonly Report[]): boolean {
  const { tokens, lexicon } = parse;
  const meanwhile = behindMeanwhile(parse, comma + 1) || behindThough(parse, comma + 1);
  if (!meanwhile && !lexicon.has(List.contrasting, tokens[comma + 1])) return false;
  const subject = meanwhile || (lexicon.has(List.clause, tokens[comma + 2]) ? comma + 3 : comma + 2);
  // « …, al tiempo que pidió calma »
  if (tellsInTenseOfReport(parse, report, subject - 1)) return true;
  if (report.rule === 'according-to' && givesOtherNumber(parse, subject)) return true;
  if (deniesThere(parse, subject)) return true;
  // « …, aunque reconoció que T »: or the same goes on.
  return reports.some(
    (other) =>
      other !== report &&
      other.clause !== -1 &&
      (other.cue.first === subject || (other.source?.first === subject && other.cue.first > subject)),
  );
}

/** How far behind a conjunction the verb stands by which somebody else denies. */
const LONGEST_DENIAL = 6;

/** « …, mentre la ditta ha negato ogni colpa »: somebody else, and a verb that denies. */
function deniesThere({ tokens, lexicon }: Parse, subject: number): boolean {
  if (!lexicon.language.grammar.dropsSubject) return false;
  for (let k = subject + 1; k < subject + LONGEST_DENIAL && tokens[k]?.kind === 'word'; k++)
    if (lexicon.has(List.denials, tokens[k]) && lexicon.has(List.firmDenials, tokens[k])) return true;
  return false;
}

/** How far behind a conjunction the verb and the number of somebody else stand. */
const LONGEST_COUNT = 9;

/** « Según el club, el coste sube un 20 %, mientras que los vecinos lo rebajan al 12 % »: those who count otherwise, with a verb and a number. */
function givesOtherNumber(parse: Parse, subject: number): boolean {
  const { tokens, lexicon } = parse;
  const noun = tokens[lexicon.has(List.determiners, tokens[subject]) ? subject + 1 : subject];
  if (!noun || !isNoun(parse, noun)) return false;
  let counts = false;
  for (let k = subject + 1; k < subject + LONGEST_COUNT && tokens[k]?.kind !== 'punctuation'; k++) {
    const token = tokens[k];
    // What they put at a number is spoken of already: a pronoun takes it up, or the verb says or counts.
    const takenUp = lexicon.has(List.clitics, token) && !lexicon.has(List.negations, token);
    counts ||= takenUp || lexicon.has(List.counting, token) || lexicon.has(List.finiteCues, token);
    if (counts && (token?.kind === 'number' || lexicon.has(List.numberWords, token))) return true;
  }
  return false;
}

/** « …, si bien reprochó », « …, anche se la sindaca nega »: the token behind a condition that an adverb makes a concession, or 0. */
function behindThough({ tokens, lexicon }: Parse, index: number): number {
  const at = lexicon.has(List.adverbs, tokens[index]) ? index + 1 : index;
  const concedes =
    lexicon.has(List.conditions, tokens[at]) && (at > index || lexicon.has(List.adverbs, tokens[index + 1]));
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
