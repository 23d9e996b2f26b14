import type { Entity } from '../../entities/entity.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { tokensOf } from '../../quotations/kind.ts';
import type { Token } from '../../text/tokens.ts';
import type { FoundClaim } from '../claim.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { statementBefore } from '../statements/statement-before.ts';
import { deniedClaim } from './denied-claim.ts';

const NEGATIVE = listsOf(List.negations, List.negated, List.none);

/** How far from the word the negation stands ("no | such clause", « de ce genre n'a | jamais »). */
const REACH = 6;

/** "Name said the lease had a limit. The tenants said no such limit exists.", « Aucun ordre de ce genre n'a été donné », a dit Nom: there is none of what another one spoke of. */
export function noSuch(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, said } = context;
  return at.flatMap((index): FoundClaim[] => {
    const { start, sentence } = parse.tokens[index] as Token;
    if (!isDenied(parse, index)) return [];
    const answer = said.get(sentence)?.find((q) => q.kind !== 'partial' && q.start <= start && start < q.end);
    if (!answer?.entity || answer.heading || !answer.cue) return [];
    const first = Math.min(tokensOf(parse, answer).first, answer.cue.first, answer.mention?.first ?? index);
    const stated = statementOf(context, index, answer.entity) ?? statementBefore(context, first, answer.entity);
    if (!stated?.claimant || stated.claimant === answer.entity) return [];
    return [
      deniedClaim(parse, stated, {
        disputer: answer.entity,
        marker: { first: index, last: index + 1 },
        confidence: 0.7,
      }),
    ];
  });
}

/** How many sentences above a statement stands of which the same noun tells. */
const ABOVE = 5;

/** Letters of a noun that tell what is spoken of. */
const LONG = 5;

/** "There was no such tunnel": the last statement of another voice that spoke of one. */
function statementOf({ parse, said }: ClaimContext, index: number, but: Entity): Stated | null {
  const { low, sentence } = parse.tokens[index + 1] as Token;
  if (low.length < LONG) return null;
  for (let at = sentence - 1; at >= sentence - ABOVE; at--) {
    const quotation = said.get(at)?.findLast((q) => {
      const { first, last } = tokensOf(parse, q);
      const tells = parse.tokens.slice(first, last).some((token) => token.low === low);
      return q.kind !== 'partial' && q.entity !== null && q.entity !== but && tells;
    });
    if (quotation)
      return {
        span: { start: quotation.start, end: quotation.end },
        claimant: quotation.entity,
        evidence: quotation.evidence,
      };
  }
  return null;
}

/** A negation beside it, in its own sentence; « de ce genre » points, « le genre » does not. */
function isDenied(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.has(List.definite, tokens[index - 1]) && !lexicon.has(List.demonstratives, tokens[index - 1]))
    return false;
  for (let k = index - REACH; k <= index + REACH; k++)
    if (tokens[k]?.sentence === tokens[index]?.sentence && isInAny(NEGATIVE, tokens[k])) return true;
  return false;
}
