import type { Ranked } from './rank.ts';

/**
 * How likely the best record is to check the very claim, by a logistic curve fitted on the French training posts with half of the
 * answers taken away. It speaks of the match alone, never of whether the claim is true.
 */
const CURVE = { constant: -4.03, bm25: 1.44, together: 1.05, lead: 2.95 } as const;

/** A larger lead says no more; without a second record nothing is known of how far it would be behind. */
const MOST_LEAD = 1.5;

/** 0 to 1. */
export function confidenceOf({ bm25, together, lead }: Ranked): number {
  const sum =
    CURVE.constant + CURVE.bm25 * Math.log(bm25) + CURVE.together * together + CURVE.lead * Math.min(lead, MOST_LEAD);
  return 1 / (1 + Math.exp(-sum));
}
