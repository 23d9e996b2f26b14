import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { subjectOrOmitted } from '../../phrases/subjects/subject.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import type { FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { resolve } from '../statements/statement.ts';
import { statementAbove, statementBefore } from '../statements/statement-before.ts';
import { deniedClaim } from './denied-claim.ts';

/** How far before the noun its verb stands. */
const REACH = 4;

/** « Nom clame son innocence », „beteuert seine Unschuld“: who says so of himself disputes what was laid to his charge before. */
export function declaresInnocence(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  return at.flatMap((index): FoundClaim[] => {
    // „seine“, « su », no « l'innocence »
    const before = tokens[index - 1];
    const own =
      lexicon.whose.has(before?.low ?? '') ||
      (lexicon.has(List.determiners, before) && !lexicon.has(List.definite, before));
    const verb = own && tokens[index]?.marked === -1 ? verbBefore(parse, index) : -1;
    if (verb === -1) return [];
    const first = verbEdge(parse, verb, sentenceStart(parse, index));
    const source = subjectOrOmitted(parse, names, first, false);
    if (!source || !canSpeak(parse, names, source)) return [];
    const disputer = resolve(context, source);
    const stated = statementBefore(context, source.first, disputer) ?? statementAbove(context, source.first, disputer);
    if (!stated || !disputer || stated.claimant === disputer) return [];
    return [deniedClaim(parse, stated, { disputer, marker: { first, last: index + 1 }, confidence: 0.65, source })];
  });
}

/** The finite verb before the noun and its possessive; -1 for none. */
function verbBefore(parse: Parse, noun: number): number {
  for (let k = noun - 2; k >= Math.max(noun - REACH, sentenceStart(parse, noun)); k--)
    if (isFiniteVerb(parse, k)) return k;
  return -1;
}
