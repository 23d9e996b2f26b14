import type { Entity } from '../../entities/entity.ts';
import { List } from '../../lexicon/lists.ts';
import type { Span } from '../../model.ts';
import type { Parse } from '../../parse.ts';
import type { Found } from '../../quotations/find.ts';
import { tokensOf } from '../../quotations/kind.ts';
import type { Token } from '../../text/tokens.ts';
import { wholeForm } from '../../text/whole-form.ts';
import type { FoundClaim } from '../claim.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { statementBefore } from '../statements/statement-before.ts';
import { deniedClaim } from './denied-claim.ts';

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
    if (!stated?.claimant || stated.claimant === answer.entity || !isOfTheSame(parse, stated.span, answer)) return [];
    const marker = { first: index, last };
    const claimed = (told: Stated, disputer: Entity | null) =>
      deniedClaim(parse, told, {
        disputer,
        marker,
        confidence: 0.65,
      });
    // Two accounts of the same: each disputes the other.
    const { start, end, entity, evidence } = answer;
    const both =
      answer.kind === 'indirect'
        ? [claimed({ span: { start, end }, claimant: entity, evidence }, stated.claimant)]
        : [];
    return [claimed(stated, entity), ...both];
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

/** Letters of a word that tells what is spoken of. */
const LONG = 6;

/** What stands against a statement denies something, points at it or speaks of the same (« il est rompu », no « le café se vend ailleurs »); "instead" alone tells of something else as well. */
function isOfTheSame(parse: Parse, stated: Span, answer: Span): boolean {
  const { lexicon } = parse;
  const words = (span: Span) => {
    const { first, last } = tokensOf(parse, span);
    return parse.tokens.slice(first, last);
  };
  const told = words(answer);
  if (lexicon.has(List.pronouns, told[0])) return true;
  if (told.some((token) => lexicon.has(List.negations, token) || lexicon.has(List.demonstratives, token))) return true;
  const before = new Set(words(stated).map(({ low }) => wholeForm(low)));
  return told.some(({ low }) => low.length >= LONG && before.has(wholeForm(low)));
}
