import type { Analysis, Claim, Speaker } from '../../engine/model.ts';
import type { Gold, GoldClaim } from './gold.ts';
import { containment, jaccard, type Place, pairUp, placeOf, placesOf } from './places.ts';
import { isWanted } from './same-speaker.ts';

/** From so much of one inside the other, two claims are the same: readers draw the edges of a claim wider and narrower. */
const INSIDE = 0.7;
const OVERLAP = 0.3;

/** A claim of the gold with the finding that it was paired with, or either of them alone. */
export type ClaimOutcome =
  | {
      readonly gold: GoldClaim;
      readonly finding: Claim | null;
      /** Who claims it by the finding, null for nobody. */
      readonly claimant: Speaker | null;
      readonly claimantRight: boolean;
    }
  | {
      readonly gold: null;
      readonly finding: Claim;
      readonly claimant: Speaker | null;
      readonly claimantRight: false;
    };

/** The gold in its order, then the other findings. One that is only hedged may be paired, but counts against nobody. */
export function judgeClaims(gold: Gold, analysis: Analysis, text: string): ClaimOutcome[] {
  const wanted = (gold.disputed ?? []).map((claim) => ({ claim, places: placesOf(text, claim) }));
  const found = analysis.claims
    .filter((claim) => isDisputed(claim) || claim.status.includes('hedged'))
    .map((claim) => ({ claim, place: placeOf(analysis.text, claim) }));
  const pairs = pairUp(wanted, found, likeness, OVERLAP);
  const paired = new Set(pairs.values());
  return [
    ...wanted.map((one): ClaimOutcome => {
      const finding = pairs.get(one)?.claim ?? null;
      const claimant = claimantOf(analysis, finding);
      const right = [one.claim.claimant ?? null, ...[one.claim.claimantAlt ?? []].flat()];
      return { gold: one.claim, finding, claimant, claimantRight: finding !== null && isWanted(gold, right, claimant) };
    }),
    ...found
      .filter((one) => !paired.has(one) && isDisputed(one.claim))
      .map(({ claim }): ClaimOutcome => {
        return { gold: null, finding: claim, claimant: claimantOf(analysis, claim), claimantRight: false };
      }),
  ];
}

function isDisputed({ status }: Claim): boolean {
  return status.some((one) => one.startsWith('author.') || one === 'speaker.countered');
}

function claimantOf(analysis: Analysis, claim: Claim | null): Speaker | null {
  return analysis.speakers.find(({ id }) => id === claim?.claimant) ?? null;
}

function likeness(a: Place, b: Place): number {
  return containment(a, b) >= INSIDE ? Math.max(jaccard(a, b), OVERLAP) : jaccard(a, b);
}
