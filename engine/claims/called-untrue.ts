import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Found } from '../quotations/find.ts';
import { tokensOf } from '../quotations/kind.ts';
import { claimOf, type FoundClaim } from './claim.ts';
import { type ClaimContext, statementBefore } from './context.ts';

/** « Le journal assure que S ; la mairie parle d'une « fable » »: another voice calls the statement before by a noun for what is not true. */
export function calledUntrue(context: ClaimContext): FoundClaim[] {
  const { parse, quotations } = context;
  return quotations.flatMap((quotation) => {
    const { cue, entity, kind, heading } = quotation;
    if (kind !== 'partial' || heading || !cue || !entity || !holdsUntruth(parse, quotation)) return [];
    const stated = statementBefore(context, cue.first);
    if (!stated?.claimant || stated.claimant === entity) return [];
    return claimOf(parse, {
      span: stated.span,
      status: 'speaker.countered',
      claimant: stated.claimant,
      disputer: entity,
      marker: cue,
      rule: 'denial',
      confidence: 0.7,
      evidence: quotation.evidence.filter(({ role }) => role === 'mention'),
    });
  });
}

function holdsUntruth(parse: Parse, quotation: Found): boolean {
  const { first, last } = tokensOf(parse, quotation);
  return parse.tokens.slice(first, last).some((token) => parse.lexicon.has(List.untrue, token));
}
