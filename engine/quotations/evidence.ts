import type { Resolution } from '../entities/entity.ts';
import type { Evidence, EvidenceRole } from '../model.ts';
import type { NameIndex } from '../names/name-index.ts';
import { evidenceAt, type Parse, type Range } from '../parse.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';

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
