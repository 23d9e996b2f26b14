import type { Thresholds } from '../packs/pack.ts';
import type { Difference, DifferenceKind } from './difference.ts';

/** Differences by which the check speaks against the claim or of something else: then words alone must agree all the more. */
const CONTRADICTING: ReadonlySet<DifferenceKind> = new Set(['polarity', 'number', 'year', 'name', 'word']);

/** `same` only where nothing differs. Where something contradicts, even `related` asks for the confidence of `same`. */
export function weighed(
  confidence: number,
  differences: readonly Difference[],
  { same, related }: Thresholds,
): 'check.same' | 'check.related' | null {
  if (differences.length === 0)
    return confidence >= same ? 'check.same' : confidence >= related ? 'check.related' : null;
  const least = differences.some(({ kind }) => CONTRADICTING.has(kind)) ? same : related;
  return confidence >= least ? 'check.related' : null;
}
