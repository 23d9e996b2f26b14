import type { Entity } from '../../entities/entity.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Span } from '../../model.ts';
import type { Parse } from '../../parse.ts';
import type { Found } from '../../quotations/find.ts';
import { tokensOf } from '../../quotations/kind.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import type { FoundClaim } from '../claim.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { resolve } from '../statements/statement.ts';
import { statementBefore } from '../statements/statement-before.ts';
import { tellingWords } from '../statements/telling-words.ts';
import { deniedClaim } from './denied-claim.ts';

const NEGATIONS = listsOf(List.negations, List.none);

const ENDS = signs('.,;:!?…');

/** How many words somebody shares with the statement that is denied, where it does not speak of the one who denies it. */
const SHARED = 2;

/**
 * « Anne Nom dit que Luc Autre a pris l'argent. « Je n'ai jamais pris d'argent », répond Luc Autre. », "The bridge is not safe": another
 * voice says with a negation what the statement before says without one. Of whom the statement itself speaks half of the words will do.
 */
export function contradicted(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, said } = context;
  const { tokens } = parse;
  const answers = new Map<Found, number>();
  for (const index of at) {
    const { start, sentence } = tokens[index] as Token;
    const answer = said.get(sentence)?.find((q) => q.start <= start && start < q.end);
    if (answer && !answers.has(answer)) answers.set(answer, index);
  }
  return [...answers].flatMap(([answer, index]): FoundClaim[] => {
    const { entity, cue, mention, heading, kind } = answer;
    const { first } = tokensOf(parse, answer);
    if (!entity || !cue || heading || kind === 'partial') return [];
    const stated = statementBefore(context, Math.min(first, cue.first, mention?.first ?? first), entity);
    if (!stated?.claimant || stated.claimant === entity || !denies(context, answer, stated)) return [];
    return [
      deniedClaim(parse, stated, { disputer: entity, marker: { first: index, last: index + 1 }, confidence: 0.65 }),
    ];
  });
}

/** Whether an answer with a negation has the words of a statement without one. */
function denies(context: ClaimContext, answer: Found, { span }: Stated): boolean {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  const told = tellingWords(parse, span);
  const said = tokensOf(parse, span);
  if (tokens.slice(said.first, said.last).some((token) => isInAny(NEGATIONS, token))) return false;
  const words = [...tellingWords(parse, firstClause(parse, answer))];
  const shared = words.filter((word) => told.has(word)).length;
  if (speaksOf(context, span, answer.entity)) return shared > 0 && shared * 2 >= words.length;
  const own = tokensOf(parse, answer);
  const first = tokens.slice(own.first, own.last).some((token) => lexicon.has(List.speakerPronouns, token));
  return !first && shared >= SHARED && shared === words.length;
}

/** The words up to the first sign, or to what « et » joins: what somebody says behind it is something else. */
function firstClause(parse: Parse, span: Span): Span {
  const { tokens, lexicon } = parse;
  const { first, last } = tokensOf(parse, span);
  let at = first + 1;
  while (at < last && !isSign(tokens[at], ENDS) && !lexicon.has(List.coordinators, tokens[at])) at++;
  return { start: span.start, end: (tokens[at - 1] as Token).end };
}

/** The statement names somebody. */
function speaksOf(context: ClaimContext, span: Span, entity: Entity | null): boolean {
  const { first, last } = tokensOf(context.parse, span);
  for (let k = first; k < last; k++) {
    const name = context.names.get(k);
    if (name && resolve(context, name) === entity) return true;
  }
  return false;
}
