import type { Resolution } from '../entities/entity.ts';
import type { Evidence, EvidenceRole } from '../model.ts';
import type { NameIndex } from '../names/name-index.ts';
import { evidenceAt, type Parse, type Range } from '../parse.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { isOmitted } from '../phrases/subjects/omitted.ts';
import { isRelative } from '../phrases/verbs/finite.ts';
import type { Report } from '../reports/report.ts';

/**
 * The spans that an attribution rests on: the words that report, those that name the source, and whom these stand for; where two
 * fit as well, both.
 */
export function evidenceOf(
  parse: Parse,
  names: NameIndex,
  cue: Range | null,
  mention: Range | null,
  resolution: Resolution | null,
): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (range: Range | null, role: EvidenceRole) => {
    if (range) evidence.push(evidenceAt(parse, range, role));
  };
  add(cue, 'cue');
  add(mention, 'mention');
  add(antecedent(parse, names, resolution?.antecedent ?? null), 'antecedent');
  add(antecedent(parse, names, resolution?.rival?.antecedent ?? null), 'antecedent');
  return evidence;
}

/** The whole name or description that begins at a token. */
function antecedent(parse: Parse, names: NameIndex, first: number | null): Range | null {
  if (first === null) return null;
  return names.get(first) ?? phraseFrom(parse, names, first) ?? { first, last: first + 1 };
}

/** The words that name a source, with the relative that takes them up ("the owner, who says"); null for a subject left out. */
export function spoken(parse: Parse, source: Range | null, report: Report | null): Range | null {
  if (!source || isOmitted(source)) return null;
  // "…, who in May said"
  let relative = (report?.group?.first ?? 0) - 1;
  while (relative > source.last + 1 && !isRelative(parse, relative)) relative--;
  const takesUp = source === report?.source && source.last <= relative && isRelative(parse, relative);
  return takesUp ? { first: source.first, last: relative + 1 } : source;
}
