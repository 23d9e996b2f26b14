import { List } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd, spanOf } from '../../parse.ts';
import { clauseJudged } from '../../phrases/verbs/verdict.ts';
import type { Found } from '../../quotations/find.ts';
import type { Token } from '../../text/tokens.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { clauseEnd } from '../statements/statement.ts';

/**
 * « Rien ne prouve que S », "It is not true that S": the article sees no proof of S or denies it, or whoever is reported to say so
 * disputes it. Inside marks it mostly is somebody's own defence (« Il est faux que nous ayons … »).
 */
export function unproven(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, said } = context;
  const { tokens, lexicon } = parse;
  const claims: FoundClaim[] = [];
  for (const index of at) {
    const token = tokens[index] as Token;
    if (token.marked !== -1 || isDenied(parse, index)) continue;
    const phrase = lexicon.unproven.at(tokens, index);
    const speaker = said
      .get(token.sentence)
      ?.find((q) => q.kind !== 'partial' && q.start <= token.start && token.end <= q.end);
    // « É falso que S, como ela afirmou »: what is judged is somebody's statement.
    const clause = phrase && clauseBehind(context, index + phrase.words.length, speaker?.end ?? parse.text.length);
    if (!phrase || !clause) continue;
    const span = spanOf(parse, clause);
    // « Aucune preuve ne permet d'affirmer que S »: the words that judge are nobody.
    const behind = index + phrase.words.length;
    const own = (q: Found) => q.cue !== null && q.cue.first < behind && q.cue.last > index;
    const stated = said.get(token.sentence)?.find((q) => q.kind === 'indirect' && q.start === span.start && !own(q));
    claims.push(
      claimOf(parse, {
        span: stated ? { start: stated.start, end: stated.end } : span,
        claimant: stated?.entity ?? null,
        status: speaker?.entity ? 'speaker.countered' : phrase.status,
        disputer: speaker?.entity ?? 'article',
        marker: { first: index, last: behind },
        rule: 'unproven',
        confidence: 0.85,
      }),
    );
  }
  return claims;
}

/** « No es falso que S » */
function isDenied({ tokens, lexicon }: Parse, index: number): boolean {
  const before = tokens[index - 1];
  return lexicon.has(List.negations, before) || lexicon.has(List.negated, before);
}

/** The clause whose conjunction stands here, behind a comma where the language sets one ("keine Belege dafür, dass S"), up to where its speaker's words end. */
function clauseBehind({ parse }: ClaimContext, from: number, offset: number): Range | null {
  const { tokens } = parse;
  const at = clauseJudged(parse, from);
  if (at === -1) return null;
  let last = clauseEnd(parse, at + 1, sentenceEnd(parse, at));
  while (last > at && (tokens[last - 1] as Token).end > offset) last--;
  return last - at > 2 ? { first: at + 1, last } : null;
}
