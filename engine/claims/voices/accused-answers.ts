import type { Entity } from '../../entities/entity.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import type { Found } from '../../quotations/find.ts';
import { tokensOf } from '../../quotations/kind.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { accusationTold } from '../article/accused.ts';
import type { FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { resolve } from '../statements/statement.ts';
import { deniedClaim } from './denied-claim.ts';

/** What tells that a clause is about no deed: what is said, what may be or is to come. */
const NO_DEED = listsOf(List.cues, List.modals, List.futures, List.futureEnding);

const ENDS = signs('.,;:!?…');

/** Among how many tokens of the words the negation stands. */
const OPENING = 5;

/** « Nom est accusé d'avoir pris l'argent. « Je n'ai jamais touché un centime », répond-il. »: the accused says in the first person that no such thing was done. */
export function accusedAnswers(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, said } = context;
  const { tokens } = parse;
  const seen = new Set<Found>();
  return at.flatMap((index): FoundClaim[] => {
    const { start, sentence, marked } = tokens[index] as Token;
    if (marked === -1) return [];
    const answer = said.get(sentence)?.find((q) => q.start <= start && start < q.end);
    if (!answer?.entity || answer.heading || answer.kind === 'indirect' || seen.has(answer)) return [];
    seen.add(answer);
    const clause = firstClause(parse, answer);
    if (index >= clause.last || index - clause.first >= OPENING || !deniesDeed(parse, clause, index)) return [];
    const stated = accusationTold(context, clause.first);
    if (!stated || stated.claimant === answer.entity) return [];
    const accusation = tokensOf(parse, stated.span).first;
    if (!mayBeAccused(context, accusation, answer.entity, stated.claimant)) return [];
    return [
      deniedClaim(parse, stated, {
        disputer: answer.entity,
        marker: { first: index, last: index + 1 },
        confidence: 0.65,
      }),
    ];
  });
}

/** The words up to the first sign. */
function firstClause(parse: Parse, answer: Found): Range {
  const { first, last } = tokensOf(parse, answer);
  let end = first + 1;
  while (end < last && !isSign(parse.tokens[end], ENDS)) end++;
  return { first, last: end };
}

/** « Je n'ai jamais touché », "I did not take", « Nunca toqué »: a verb in the past, in the first person where subjects are not left out. */
function deniesDeed({ tokens, lexicon }: Parse, { first, last }: Range, negation: number): boolean {
  const { dropsSubject, nounsPile } = lexicon.language.grammar;
  const words = tokens.slice(first, last);
  if (words.some((token) => isInAny(NO_DEED, token))) return false;
  const own = dropsSubject || words.some(({ low }) => lexicon.own.has(low));
  const behind = words.slice(negation - first + 1);
  // "have never taken", "did not take"
  const helped = behind.length > 0 && words.some(({ low }) => lexicon.pastHelpers.has(low));
  const past = behind.some((token) => lexicon.has(nounsPile ? List.pastEnding : List.participle, token));
  // « Nunca toqué »
  const told = dropsSubject && lexicon.ownPast.test(behind[0]?.low ?? '');
  return own && (helped || past || told);
}

/** The accused is whoever the accusation names beside who accuses, or nobody by name (« On lui reproche »). */
function mayBeAccused(context: ClaimContext, accusation: number, entity: Entity, accuser: Entity | null): boolean {
  const { parse, names } = context;
  let others = 0;
  for (let k = sentenceStart(parse, accusation); k < sentenceEnd(parse, accusation); k++) {
    const name = names.get(k);
    const named = name?.first === k ? resolve(context, name) : null;
    if (named === entity) return true;
    if (named && named !== accuser && named.kind !== 'place') others++;
  }
  return others === 0;
}
