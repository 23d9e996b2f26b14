import type { Analysis } from '../../engine/model.ts';
import type { Gold } from './gold.ts';
import { type ClaimOutcome, judgeClaims } from './judge-claims.ts';
import { judgeQuotations, type QuotationOutcome } from './judge-quotations.ts';
import { takenBoilerplate, takenForSpeech } from './not-speech.ts';
import { letters } from './places.ts';

/** Everything that can be said of one article. */
export interface Judgement {
  readonly quotations: readonly QuotationOutcome[];
  readonly claims: readonly ClaimOutcome[];
  /** Of the marked words that are nobody's speech, those that were taken for it. */
  readonly notSpeech: Taken;
  /** The same of text that is no part of the article. */
  readonly boilerplate: Taken;
}

interface Taken {
  readonly gold: number;
  readonly taken: readonly string[];
}

/** Holds an analysis against what a careful reader finds in the same article. */
export function judge(gold: Gold, analysis: Analysis): Judgement {
  const text = letters(analysis.text);
  return {
    quotations: judgeQuotations(gold, analysis, text),
    claims: judgeClaims(gold, analysis, text),
    notSpeech: { gold: gold.notSpeech?.length ?? 0, taken: takenForSpeech(gold, analysis, text) },
    boilerplate: { gold: gold.boilerplate?.length ?? 0, taken: takenBoilerplate(gold, analysis) },
  };
}
