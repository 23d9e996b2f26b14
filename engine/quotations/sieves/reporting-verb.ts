import type { Parse } from '../../parse.ts';
import type { Report } from '../../reports/report.ts';

/**
 * The token of the verb that reports marked words, the participle of a passive too ("called | “a disgrace” by the union"), where no name begins
 * with a capital behind it ("called “The Den” by locals"); -1 for none.
 * @param first first token of the words
 */
export function reportingVerb({ tokens }: Parse, report: Report | null, first: number): number {
  if (!report || report.group) return report?.group?.verb ?? -1;
  return report.rule === 'cue-before' && !tokens[first]?.capital ? report.cue.first : -1;
}
