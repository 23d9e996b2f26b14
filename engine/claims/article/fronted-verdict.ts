import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, sentenceEnd, sentenceStart } from '../../parse.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { toldBefore } from '../statements/news-before.ts';

const COPULAS = listsOf(List.copulas, List.passive, List.auxiliaries);
const POINTS = listsOf(List.demonstratives, List.takesUp);

/** How far behind the verb the negation stands. */
const REACH = 6;

/** „Unabhängig bestätigt ist das nicht.“, „Wahr ist das nicht.“: where another part of the sentence may stand before the verb, the word that judges heads it. */
export function frontedVerdict(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts) return [];
  return at.flatMap((index): FoundClaim[] => {
    const start = sentenceStart(parse, index);
    const verb = tokens[index + 1];
    const heads = index - start <= 1 && tokens[index]?.marked === -1 && isInAny(COPULAS, verb);
    const last = heads && isInAny(POINTS, tokens[index + 2]) ? negationBehind(parse, index + 2) : -1;
    const stated = last === -1 ? null : toldBefore(context, start);
    if (!stated) return [];
    return [
      claimOf(parse, {
        span: stated.span,
        status: lexicon.has(List.truthful, tokens[index]) ? 'author.refuted' : 'author.unsupported',
        claimant: stated.claimant,
        marker: { first: start, last: last + 1 },
        rule: 'said-of-claim',
        confidence: 0.75,
      }),
    ];
  });
}

function negationBehind(parse: Parse, from: number): number {
  const { tokens, lexicon } = parse;
  const end = Math.min(sentenceEnd(parse, from), from + REACH);
  for (let k = from + 1; k < end && tokens[k]?.kind === 'word'; k++)
    if (lexicon.has(List.negations, tokens[k])) return k;
  return -1;
}
