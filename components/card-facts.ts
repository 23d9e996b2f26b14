import type { Analysis } from '../engine/model.ts';
import type { Place } from '../engine/places.ts';
import type { RankedSpeaker } from '../engine/ranking.ts';
import type { Words } from '../locales/index.ts';
import type { CardFacts } from './Card.tsx';
import { candidatesOf } from './candidates.ts';
import { disputesAt } from './disputes.ts';

/**
 * What the card says about a quotation or a claim, by its id; null where the analysis has none of that id.
 * A quotation also shows the disputes of the claims that overlap it.
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
  };
}
