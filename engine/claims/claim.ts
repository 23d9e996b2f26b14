import type { Entity } from '../entities/entity.ts';
import type { ClaimStatus, Evidence, Span } from '../model.ts';
import { evidenceAt, type Parse, type Range } from '../parse.ts';
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
export function claimOf(parse: Parse, told: Told): FoundClaim {
  const { span, status, claimant = null, disputer = 'article', marker, rule, confidence, source } = told;
  const evidence = [evidenceAt(parse, marker, 'marker')];
  if (source) evidence.push(evidenceAt(parse, source, 'mention'));
  if (told.evidence) evidence.push(...told.evidence);
  return { start: span.start, end: span.end, status, claimant, disputer, marker, rule, confidence, evidence };
}
