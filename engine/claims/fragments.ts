import { List } from '../lexicon/lists.ts';
import { type Parse, sentenceStart } from '../parse.ts';
import { ledByContraction } from '../phrases/phrase.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { isSign, signs } from '../text/signs.ts';
import type { FoundClaim } from './claim.ts';
import type { ClaimContext } from './context.ts';
import { deniedClaim } from './denied-claim.ts';
import { resolve } from './statement.ts';
import { statementAround, statementBefore, statementInSentence } from './statement-before.ts';

/** How many tokens stand between the noun and its participle (« Une affirmation aussitôt | démentie »). */
const BETWEEN = 2;

const OPENS = signs(',;:–—(');

/** « Nom affirme que S. Version contredite par la mairie. », « …, une thèse démentie par Nom »: a noun without a verb takes up what was said, and its participle tells who disputes it. */
export function deniedInFragment(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  return at.flatMap((index): FoundClaim[] => {
    if (tokens[index]?.marked !== -1 || !lexicon.has(List.presentedBy, tokens[index + 1])) return [];
    const denies =
      lexicon.has(List.refuting, tokens[index]) || lexicon.denials.get(tokens[index].low)?.has('participle');
    const first = denies ? fragmentStart(parse, index) : -1;
    if (first === -1) return [];
    const source = phraseFrom(parse, names, ledByContraction(parse, index + 1) ? index + 1 : index + 2);
    const disputer = source && resolve(context, source);
    const heads = first === sentenceStart(parse, index);
    const stated = heads
      ? statementBefore(context, first, disputer)
      : (statementAround(context, first) ?? statementInSentence(context, first, disputer));
    if (!stated || !source || (disputer !== null && stated.claimant === disputer)) return [];
    return [
      deniedClaim(parse, stated, {
        disputer,
        marker: { first, last: index + 1 },
        confidence: 0.75,
        source,
      }),
    ];
  });
}

/** The token that the phrase of a noun for a statement begins at, at the head of its sentence or behind a sign; -1 where no such noun stands before the participle. */
function fragmentStart(parse: Parse, participle: number): number {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, participle);
  let noun = participle - 1;
  while (noun >= start && noun >= participle - 1 - BETWEEN && !lexicon.has(List.statements, tokens[noun])) noun--;
  if (!lexicon.has(List.statements, tokens[noun])) return -1;
  const first = lexicon.has(List.determiners, tokens[noun - 1]) ? noun - 1 : noun;
  return first === start || isSign(tokens[first - 1], OPENS) ? first : -1;
}
