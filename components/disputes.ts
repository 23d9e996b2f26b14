import type { Analysis, Claim, ClaimStatus, Span, Speaker } from '../engine/model.ts';
import type { Words } from '../locales/index.ts';

/** Whose voice disputes a claim: the journalist's own, or somebody else's. */
export type Disputing = 'article' | 'voice';

const DISPUTES: Readonly<Partial<Record<ClaimStatus, Disputing>>> = {
  'author.refuted': 'article',
  'author.unsupported': 'article',
  'author.distanced': 'article',
  'speaker.countered': 'voice',
};

/** Who disputes the claim, the article before others; null where nobody does. */
export function disputingVoice(claim: Claim): Disputing | null {
  const voices = claim.status.map((status) => DISPUTES[status]);
  if (voices.includes('article')) return 'article';
  return voices.includes('voice') ? 'voice' : null;
}

/** One sentence for each dispute of a claim: who disputes it, with the words that do. */
export function disputeLines(
  claim: Claim,
  speakers: readonly Speaker[],
  words: Words,
): readonly { readonly by: Disputing | null; readonly line: string }[] {
  return claim.disputes.map(({ status, disputer, marker }) => ({
    by: DISPUTES[status] ?? null,
    line:
      status === 'checkable'
        ? words.claims.content(claim.content)
        : words.dispute(status, words.quote(marker), speakers.find(({ id }) => id === disputer)?.name ?? null),
  }));
}

/** The disputes of the claims that overlap a passage, as sentences; claims that nobody disputes have none. */
export function disputesAt(
  span: Span,
  { claims, speakers }: Pick<Analysis, 'claims' | 'speakers'>,
  words: Words,
): readonly { readonly by: Disputing; readonly line: string }[] {
  return claims
    .filter((claim) => claim.start < span.end && span.start < claim.end)
    .flatMap((claim) => disputeLines(claim, speakers, words))
    .flatMap(({ by, line }) => (by === null ? [] : [{ by, line }]));
}
