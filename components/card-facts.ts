import type { Analysis, Span } from '../engine/model.ts';
import type { Place } from '../engine/places.ts';
import type { RankedSpeaker } from '../engine/ranking.ts';
import type { Words } from '../locales/index.ts';
import type { CardFacts } from './Card.tsx';
import { candidatesOf } from './candidates.ts';
import { noonOf } from './check-limits.ts';
import { disputesAt } from './disputes.ts';

/**
 * What the card says about a quotation or a claim, by its id; null where the analysis has none of that id.
 * A quotation also shows the disputes and the published checks of the claims that overlap it.
 * @param ranking the answer of `speakersByWords`
 * @param places the answer of `placesOf`
 */
export function cardFacts(
  analysis: Analysis,
  id: string,
  ranking: readonly RankedSpeaker[],
  places: ReadonlyMap<string, Place>,
  words: Words,
): CardFacts | null {
  const quotation = analysis.quotations.find((one) => one.id === id);
  const finding = quotation ?? analysis.claims.find((one) => one.id === id);
  if (finding === undefined) return null;
  const holder = 'claimant' in finding ? finding.claimant : finding.speaker;
  const rank = ranking.findIndex(({ speaker }) => speaker.id === holder);
  const speaker = ranking[rank]?.speaker;
  return {
    kind: quotation?.kind ?? null,
    speaker: speaker === undefined ? null : { ...speaker, rank },
    candidates: candidatesOf(quotation, analysis),
    cue: quotation?.cue ?? null,
    place: places.get(id) ?? null,
    rule: finding.rule,
    confidence: finding.confidence,
    disputes: disputesAt(finding, analysis, words),
    checks: checksAt(finding, analysis, words),
  };
}

/** Checks of the same claim that are shown on a card; the panel has the others, and why each stands there. */
const MOST_CHECKS = 2;

/** The published checks of the claims at a passage, with what the outlet says; those of something related are for the panel. */
function checksAt(span: Span, { claims }: Analysis, words: Words): CardFacts['checks'] {
  return claims
    .filter((claim) => claim.start < span.end && span.start < claim.end)
    .flatMap(({ checks }) => checks)
    .filter(({ status, muted }) => status === 'check.same' && !muted)
    .slice(0, MOST_CHECKS)
    .map((check) => ({
      id: check.id,
      url: check.url,
      source: words.list([check.outlet, ...(check.reviewDate ? [words.date(noonOf(check.reviewDate))] : [])]),
      rating: check.rating,
      ratingLanguage: check.ratingLanguage,
      demonstration: check.demonstration,
    }));
}
