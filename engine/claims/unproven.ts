import { List } from '../lexicon/lists.ts';
import { type Range, sentenceEnd, spanOf } from '../parse.ts';
import type { Token } from '../text/tokens.ts';
import { claimOf, type FoundClaim } from './claim.ts';
import type { ClaimContext } from './context.ts';
import { clauseEnd } from './statement.ts';

/** « Rien ne prouve que S », "There is no evidence that S": the article sees no proof of S, or whoever says so disputes it. */
export function unproven(context: ClaimContext): FoundClaim[] {
  const { parse, quotations } = context;
  const { tokens, lexicon } = parse;
  const claims: FoundClaim[] = [];
  tokens.forEach((token, index) => {
    const phrase = lexicon.has(List.unproven, token) ? lexicon.unproven.at(tokens, index) : undefined;
    if (!phrase) return;
    const speaker = quotations.find((q) => q.kind !== 'partial' && q.start <= token.start && token.end <= q.end);
    if (token.marked !== -1 && !speaker?.entity) return;
    const clause = clauseBehind(context, index + phrase.words.length, speaker?.end ?? parse.text.length);
    if (!clause) return;
    claims.push(
      claimOf(parse, {
        span: spanOf(parse, clause),
        status: speaker?.entity ? 'speaker.countered' : 'author.unsupported',
        disputer: speaker?.entity ?? 'article',
        marker: { first: index, last: index + phrase.words.length },
        rule: 'unproven',
        confidence: 0.85,
      }),
    );
  });
  return claims;
}

/** The clause whose conjunction stands here, behind a comma where the language sets one ("keine Belege dafür, dass S"), up to where its speaker's words end. */
function clauseBehind({ parse }: ClaimContext, from: number, offset: number): Range | null {
  const { tokens, lexicon } = parse;
  const at = tokens[from]?.text === ',' ? from + 1 : from;
  if (!lexicon.has(List.clause, tokens[at])) return null;
  let last = clauseEnd(parse, at + 1, sentenceEnd(parse, at));
  while (last > at && (tokens[last - 1] as Token).end > offset) last--;
  return last - at > 2 ? { first: at + 1, last } : null;
}
