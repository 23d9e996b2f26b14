import type { Parse } from '../../parse.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { Stated } from '../context.ts';

/** How the article judges a statement, in which words, by which rule, and how surely. */
type Verdict = Pick<FoundClaim, 'status' | 'marker' | 'rule' | 'confidence'>;

/** What somebody has stated, or what is told on, as a claim that the article itself judges. */
export function judgedClaim(parse: Parse, { span, claimant, evidence = [] }: Stated, verdict: Verdict): FoundClaim {
  return claimOf(parse, { span, claimant, evidence, ...verdict });
}
