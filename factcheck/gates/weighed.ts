import type { Thresholds } from '../packs/pack.ts';
import type { Difference, DifferenceKind } from './difference.ts';

/** Differences by which the check speaks against the claim or of something else: then words alone must agree all the more. */
const CONTRADICTING: ReadonlySet<DifferenceKind> = new Set(['polarity', 'number', 'year', 'name']);

/**
 * `same` only where nothing differs. What contradicts twice is another statement and gives null; where something contradicts once, even
 * `related` asks for the confidence of `same`.
 */
export function weighed(
  confidence: number,
  differences: readonly Difference[],
  { same, related }: Thresholds,
): 'check.same' | 'check.related' | null {
  const kinds = differences.map(({ kind }) => kind);
  // One word in place of another is often what the other gates saw already.
  const contradicting = kinds.filter((kind) => CONTRADICTING.has(kind)).length || (kinds.includes('word') ? 1 : 0);
  if (contradicting > 1 || confidence < (contradicting === 1 ? same : related)) return null;
  return differences.length === 0 && confidence >= same ? 'check.same' : 'check.related';
}
