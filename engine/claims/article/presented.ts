import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceEnd, sentenceStart, spanOf } from '../../parse.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPlainVerb } from '../../phrases/verbs/plain-verb.ts';
import { isSign, signs } from '../../text/signs.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { resolve } from '../statements/statement.ts';

const ENDS = signs('.,;:!?');

/** « des problèmes présentés par Nom comme une attaque »: the article keeps its distance from what Nom says they are. */
export function presentedAs(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  const { as } = lexicon.language.claims.presented;
  const claims: FoundClaim[] = [];
  for (const index of at) {
    if (tokens[index]?.marked !== -1 || !lexicon.has(List.presentedBy, tokens[index + 1])) continue;
    const source = phraseFrom(parse, names, index + 2);
    if (!source || tokens[source.last]?.low !== as) continue;
    const subject = phraseEndingAt(parse, names, index - 1, sentenceStart(parse, index), false);
    // « La vidéo, présentée par Nom comme une preuve »: what it is about stands apart, and the claim is what it is said to be.
    const first = subject ? behindDeterminer(parse, subject.first, index) : source.last + 1;
    const last = claimEnd(parse, source.last + 1);
    if (last <= source.last + 1) continue;
    const marker = { first: index, last: source.last + 1 };
    claims.push(
      claimOf(parse, {
        span: spanOf(parse, { first, last }),
        status: 'author.distanced',
        claimant: resolve(context, source),
        marker,
        rule: 'presented-as',
        confidence: 0.85,
        source: source,
      }),
    );
  }
  return claims;
}

function behindDeterminer(parse: Parse, first: number, before: number): number {
  let k = first;
  while (
    k < before - 1 &&
    (parse.lexicon.has(List.determiners, parse.tokens[k]) || parse.lexicon.has(List.contracted, parse.tokens[k]))
  )
    k++;
  return k;
}

/** Where a noun phrase that is claimed ends: at a sign or a verb. */
export function claimEnd(parse: Parse, from: number): number {
  if (from >= parse.tokens.length) return from;
  const end = sentenceEnd(parse, from);
  let k = from;
  while (
    k < end &&
    !isSign(parse.tokens[k], ENDS) &&
    !(k > from + 1 && (isFiniteVerb(parse, k) || isPlainVerb(parse, k, from)))
  )
    k++;
  return k;
}
