import type { Parse } from '../../parse.ts';
import type { Report } from '../report.ts';

/**
 * „„Wir helfen“, sagte Name laut der Mitteilung“, „…, erklärte Name am Montag nach Angaben der Post“: where the verb stands before its
 * subject, a source right behind tells where the report was read, and says nothing itself.
 */
export function isWhereRead(parse: Parse, report: Report, reports: readonly Report[]): boolean {
  if (report.rule !== 'according-to' || !parse.lexicon.language.cues.inverts) return false;
  return reports.some(
    ({ rule, group, source }) =>
      group !== null &&
      source !== null &&
      (rule === 'parataxis' || rule === 'cue-after') &&
      source.first >= group.last &&
      source.last <= report.cue.first &&
      parse.tokens.slice(source.last, report.cue.first).every(({ kind, marked }) => kind === 'word' && marked === -1),
  );
}
