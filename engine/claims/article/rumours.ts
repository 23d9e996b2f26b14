import type { Entity } from '../../entities/entity.ts';
import { List } from '../../lexicon/lists.ts';
import { sentenceEnd, spanOf } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { clauseEnd, statedBy } from '../statements/statement.ts';

/** « des rumeurs sur la présence de X », "rumours that S": told on, by nobody; it hedges and disputes nothing. */
export function rumours(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse } = context;
  const { tokens } = parse;
  const claims: FoundClaim[] = [];
  for (const index of at) {
    const token = tokens[index] as Token;
    if (token.marked !== -1) continue;
    const stated = statedBy(context, index) ?? about(context, index);
    if (!stated) continue;
    const marker = { first: index, last: index + 1 };
    claims.push(
      claimOf(parse, {
        span: stated.span,
        status: 'hedged',
        claimant: stated.claimant ?? whoSaysSo(context, token),
        marker,
        rule: 'rumour',
        confidence: 0.6,
      }),
    );
  }
  return claims;
}

/** « sur la présence de X [datent de …] » */
function about({ parse }: ClaimContext, noun: number) {
  const { tokens, lexicon } = parse;
  const preposition = tokens[noun + 1];
  if (!preposition || !lexicon.has(List.prepositions, preposition)) return null;
  const end = clauseEnd(parse, noun + 2, sentenceEnd(parse, noun));
  let last = noun + 2;
  while (last < end && !lexicon.has(List.verbs, tokens[last]) && !lexicon.has(List.auxiliaries, tokens[last])) last++;
  return last > noun + 3 ? { span: spanOf(parse, { first: noun + 2, last }), claimant: null } : null;
}

/** Whoever the sentence with the rumour is told by. */
function whoSaysSo({ said }: ClaimContext, { sentence, start }: Token): Entity | null {
  return said.get(sentence)?.find((q) => q.start <= start && start < q.end)?.entity ?? null;
}
