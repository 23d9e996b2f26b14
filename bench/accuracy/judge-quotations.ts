import type { Analysis, Quotation, Speaker } from '../../engine/model.ts';
import type { Gold, GoldQuotation } from './gold.ts';
import { jaccard, pairUp, placeOf, placesOf } from './places.ts';
import { isWanted } from './same-speaker.ts';

/** Passages in marks (direct and partial) are judged together, reported clauses apart. */
export type Family = 'marked' | 'indirect';

export const familyOf = ({ kind }: { readonly kind: string }): Family => (kind === 'indirect' ? 'indirect' : 'marked');

/** Overlap by which two spans are the same finding (Jaccard): marked words are exact, the edges of a reported clause are not. */
export const SAME: Readonly<Record<Family, number>> = { marked: 0.8, indirect: 0.6 };

/** A gold quotation with the finding that it was paired with, or either of them alone. */
export type QuotationOutcome = WantedQuotation | UnwantedQuotation;

export interface WantedQuotation {
  readonly gold: GoldQuotation;
  readonly finding: Quotation | null;
  /** Who is named by the finding, null for nobody. */
  readonly speaker: Speaker | null;
  /** There is a finding, and it names the right person. */
  readonly personRight: boolean;
}

export interface UnwantedQuotation {
  readonly gold: null;
  readonly finding: Quotation;
  readonly speaker: Speaker | null;
  readonly personRight: false;
  /** It lies over gold all the same: said in another way, or with other edges. */
  readonly overGold: boolean;
}

/** The gold in its order, then the findings that nothing was paired with, in theirs. `text`: the letters of the article. */
export function judgeQuotations(gold: Gold, analysis: Analysis, text: string): QuotationOutcome[] {
  const wanted = gold.quotations.map((quotation) => ({ quotation, places: placesOf(text, quotation) }));
  const found = analysis.quotations.map((quotation) => ({ quotation, place: placeOf(analysis.text, quotation) }));
  const pairs = new Map<GoldQuotation, Quotation>();
  for (const family of ['marked', 'indirect'] as const) {
    const golds = wanted.filter(({ quotation }) => familyOf(quotation) === family);
    const findings = found.filter(({ quotation }) => familyOf(quotation) === family);
    for (const [one, other] of pairUp(golds, findings, jaccard, SAME[family]))
      pairs.set(one.quotation, other.quotation);
  }
  const paired = new Set(pairs.values());
  return [
    ...gold.quotations.map((quotation) => outcomeOf(gold, quotation, pairs.get(quotation) ?? null, analysis)),
    ...found
      .filter(({ quotation }) => !paired.has(quotation))
      .map(({ quotation, place }): UnwantedQuotation => {
        const overGold = wanted.some(({ places }) => places.some((one) => jaccard(one, place) >= SAME.indirect));
        return {
          gold: null,
          finding: quotation,
          speaker: speakerOf(analysis, quotation),
          personRight: false,
          overGold,
        };
      }),
  ];
}

function outcomeOf(
  gold: Gold,
  quotation: GoldQuotation,
  finding: Quotation | null,
  analysis: Analysis,
): WantedQuotation {
  if (!finding) return { gold: quotation, finding, speaker: null, personRight: false };
  const speaker = speakerOf(analysis, finding);
  const right = [quotation.speaker ?? null, ...[quotation.speakerAlt ?? []].flat()];
  const personRight = quotation.speakerOptional === true || isWanted(gold, right, speaker, finding.mention);
  return { gold: quotation, finding, speaker, personRight };
}

function speakerOf(analysis: Analysis, { speaker }: Quotation): Speaker | null {
  return analysis.speakers.find(({ id }) => id === speaker) ?? null;
}
