import type { Entity } from '../entities/entity.ts';
import type { ClaimStatus, Evidence, Span } from '../model.ts';
import type { Range } from '../parse.ts';
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
