import type { Parse } from '../parse.ts';
import type { Found } from '../quotations/find.ts';
import type { Token } from '../text/tokens.ts';
import { claimOf, type FoundClaim } from './claim.ts';
import type { ClaimContext } from './context.ts';
import { statementBefore } from './statement-before.ts';

/** How far from the reporting verb the words stand that set it against what was said before. */
const REACH = 3;

/** « Nom affirme que S. La mairie assure au contraire que T. », „Name sagte dagegen, T“: what one says is set against the statement of another right before it. */
export function opposed(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, said } = context;
  const { tokens, lexicon } = parse;
  const answered = new Set<Found>();
  return at.flatMap((index): FoundClaim[] => {
    const token = tokens[index] as Token;
    if (token.marked !== -1) return [];
    const phrase = lexicon.opposing.at(tokens, index);
    if (!phrase) return [];
    const last = index + phrase.words.length;
    const answer = said.get(token.sentence)?.find((q) => standsBeside(q, index, last));
    if (!answer?.entity || answer.heading || answered.has(answer)) return [];
    answered.add(answer);
    const from = Math.min(index, answer.cue?.first ?? index, answer.mention?.first ?? index);
    const stated = statementBefore(context, firstOf(parse, answer, from), answer.entity);
    if (!stated?.claimant || stated.claimant === answer.entity) return [];
    return [
      claimOf(parse, {
        span: stated.span,
        status: 'speaker.countered',
        claimant: stated.claimant,
        disputer: answer.entity,
        marker: { first: index, last },
        rule: 'denial',
        confidence: 0.65,
        evidence: stated.evidence ?? [],
      }),
    ];
  });
}

function standsBeside({ cue }: Found, first: number, last: number): boolean {
  return cue !== null && first <= cue.last + REACH && last >= cue.first - REACH;
}

/** The first token of the answer: its own words may stand before who says them. */
function firstOf({ tokens }: Parse, { start }: Found, from: number): number {
  let first = from;
  while (first > 0 && (tokens[first] as Token).start > start) first--;
  return first;
}
