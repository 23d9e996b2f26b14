import { List } from '../lexicon/lists.ts';
import type { Token } from '../text/tokens.ts';
import { claimOf, type FoundClaim } from './claim.ts';
import type { ClaimContext } from './context.ts';
import { statedBy } from './statement.ts';

/** « la fausse affirmation de Nom selon laquelle S », "baseless claims that S", « une rumeur infondée »: false by its adjective. */
export function calledFalse(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  const claims: FoundClaim[] = [];
  for (const index of at) {
    const token = tokens[index] as Token;
    if (token.marked !== -1) continue;
    const adjective = [index - 1, index + 1].find((k) => judges(context, k) && tokens[k]?.block === token.block);
    if (adjective === undefined) continue;
    const stated = statedBy(context, index);
    if (!stated) continue;
    const marker = { first: Math.min(index, adjective), last: Math.max(index, adjective) + 1 };
    claims.push(
      claimOf(parse, {
        span: stated.span,
        status: lexicon.has(List.untrue, tokens[adjective]) ? 'author.refuted' : 'author.unsupported',
        claimant: stated.claimant,
        marker,
        rule: 'false-statement',
        confidence: 0.85,
      }),
    );
  }
  return claims;
}

function judges({ parse }: ClaimContext, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  return token?.marked === -1 && (lexicon.has(List.untrue, token) || lexicon.has(List.unfounded, token));
}
