import type { Entity } from '../entities/entity.ts';
import type { ClaimStatus, Evidence, Span } from '../model.ts';
import { type Parse, type Range, spanOf } from '../parse.ts';
import type { ClaimRuleId } from './rules.ts';

/** A disputed claim before entities become speakers. */
export interface FoundClaim extends Span {
  readonly status: ClaimStatus;
  readonly claimant: Entity | null;
  readonly disputer: Entity | 'article' | null;
  readonly marker: Range;
  readonly rule: ClaimRuleId;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** What a rule tells of a claim. Without a disputer it is the article; without a claimant nobody is named. */
interface Told extends Pick<FoundClaim, 'status' | 'marker' | 'rule' | 'confidence'> {
  readonly span: Span;
  readonly claimant?: Entity | null;
  readonly disputer?: FoundClaim['disputer'];
  /** The phrase that names who claims or disputes it. */
  readonly source?: Range;
  /** What else it rests on, besides marker and source. */
  readonly evidence?: readonly Evidence[];
}

/** The claim that a rule has found, with its marker and source as evidence. */
export function claimOf(parse: Parse, { span, source, evidence = [], ...told }: Told): FoundClaim {
  const { start, end } = span;
  return {
    claimant: null,
    disputer: 'article',
    ...told,
    start,
    end,
    evidence: [
      { ...spanOf(parse, told.marker), role: 'marker' },
      ...(source ? [{ ...spanOf(parse, source), role: 'mention' as const }] : []),
      ...evidence,
    ],
  };
}
