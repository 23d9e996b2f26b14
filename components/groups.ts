import type { Analysis, Claim, Quotation } from '../engine/model.ts';
import type { RankedSpeaker } from '../engine/ranking.ts';
import { disputingVoice } from './disputes.ts';

/** One speaker's part of the list. `rank` is the speaker's place by words quoted, the number of the hue. */
export interface Voice extends RankedSpeaker {
  readonly rank: number;
  readonly quotations: readonly Quotation[];
}

/**
 * The speakers who are quoted, in the panel's order: people and organisations by words quoted, then unnamed and
 * collective sources. Speakers without a quotation are left out: they are named in the claims that are theirs.
 */
export function voicesOf(analysis: Analysis, ranking: readonly RankedSpeaker[]): readonly Voice[] {
  const isCollective = ({ speaker }: RankedSpeaker) => speaker.kind === 'unnamed' || speaker.kind === 'group';
  return ranking
    .map((one, rank) => ({
      ...one,
      rank,
      quotations: echoesLast(analysis.quotations.filter(({ speaker }) => speaker === one.speaker.id)),
    }))
    .filter(({ quotations }) => quotations.length > 0)
    .sort((a, b) => Number(isCollective(a)) - Number(isCollective(b)));
}

/** What a heading repeats comes right after the words that it repeats, not before them. */
function echoesLast(quotations: readonly Quotation[]): readonly Quotation[] {
  const echoes = quotations.filter(({ echoOf }) => quotations.some(({ id }) => id === echoOf));
  return quotations
    .filter((one) => !echoes.includes(one))
    .flatMap((one) => [one, ...echoes.filter(({ echoOf }) => echoOf === one.id)]);
}

/** The quotations whose source is unclear. */
export function unclearOf(analysis: Analysis): readonly Quotation[] {
  const known = new Set(analysis.speakers.map(({ id }) => id));
  return analysis.quotations.filter(({ speaker }) => speaker === null || !known.has(speaker));
}

export type ClaimGroup = 'byArticle' | 'byVoice' | 'checked' | 'toCheck' | 'hedged' | 'muted';

/** The claims by who disputes them, in the panel's order; empty groups are left out. */
export function claimGroups(claims: readonly Claim[]): readonly (readonly [ClaimGroup, readonly Claim[]])[] {
  const groups: Record<ClaimGroup, Claim[]> = {
    byArticle: [],
    byVoice: [],
    checked: [],
    toCheck: [],
    hedged: [],
    muted: [],
  };
  for (const claim of claims) groups[groupOf(claim)].push(claim);
  return (Object.entries(groups) as [ClaimGroup, Claim[]][]).filter(([, members]) => members.length > 0);
}

/**
 * Groups that come last, can be folded, and are not counted: what nobody disputes but can be looked up, what is merely told on as
 * unconfirmed, and what the reader put aside.
 */
export const FOLDED: readonly ClaimGroup[] = ['toCheck', 'hedged', 'muted'];

/** Claims that the list counts. */
export function counted(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter((claim) => !FOLDED.includes(groupOf(claim)));
}

function groupOf(claim: Claim): ClaimGroup {
  const voice = disputingVoice(claim);
  if (voice !== null) return voice === 'article' ? 'byArticle' : 'byVoice';
  if (claim.checks.some(({ muted }) => !muted)) return 'checked';
  if (claim.status.includes('hedged')) return 'hedged';
  return claim.status.includes('checkable') || claim.checks.length === 0 ? 'toCheck' : 'muted';
}
