import { type Parse, type Range, sentenceEnd } from '../parse.ts';
import { hasFinite, isRelative } from '../phrases/finite.ts';
import type { VerbGroup } from '../phrases/verbs.ts';
import { type Report, reportBy } from './report.ts';

/**
 * « una ayuda que, puntualiza, tardó tres años », « un metodo che, precisa Nome, non lascia tracce »: between a relative and its verb the
 * report says the relative clause alone; the sentence around it is the journalist's.
 * @param comma the one behind the report
 */
export function behindRelative(parse: Parse, group: VerbGroup, source: Range, comma: number): Report | null {
  const { tokens } = parse;
  const before = tokens[group.first - 1]?.text === ',' ? group.first - 2 : group.first - 3;
  if (tokens[before + 1]?.text !== ',' || tokens[comma]?.text !== ',' || !isRelative(parse, before)) return null;
  if (!hasFinite(parse, comma + 1, sentenceEnd(parse, group.verb))) return null;
  return reportBy(parse, group, { rule: 'that-clause', source, side: 'after', clause: comma + 1 });
}
