import type { Entity } from '../../entities/entity.ts';
import type { Parse, Range } from '../../parse.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { Stated } from '../context.ts';

/** Who denies a statement, in which words, and how surely. */
interface Denial {
  readonly disputer: Entity | null;
  readonly marker: Range;
  readonly confidence: number;
  readonly source?: Range;
}

/** What somebody has stated, as a claim that another voice denies. */
export function deniedClaim(parse: Parse, { span, claimant, evidence = [] }: Stated, denial: Denial): FoundClaim {
  return claimOf(parse, { span, claimant, evidence, status: 'speaker.countered', rule: 'denial', ...denial });
}
