import type { BySentence } from '../by-sentence.ts';
import { List } from '../lexicon/lists.ts';
import { type Parse, sentenceEnd, sentenceStart, spanOf } from '../parse.ts';
import type { Found } from '../quotations/find.ts';
import type { FoundClaim } from './claim.ts';

/**
 * The conditional of hearsay in a main clause (« l'avion aurait heurté une ligne »): it hedges and never disputes.
 * A condition (« si … ») or a wish takes it back.
 */
export function hedgedByHearsay(parse: Parse, found: BySentence<Found>): FoundClaim[] {
  const { tokens, lexicon } = parse;
  const claims: FoundClaim[] = [];
  const seen = new Set<number>();
  tokens.forEach((token, index) => {
    if (token.marked !== -1 || !lexicon.has(List.hearsay, token) || token.inverted || seen.has(token.sentence)) return;
    const start = sentenceStart(parse, index);
    const end = sentenceEnd(parse, index);
    for (let k = start; k < end; k++) if (lexicon.has(List.conditions, tokens[k]) && tokens[k]?.marked === -1) return;
    seen.add(token.sentence);
    const quotation =
      found.get(token.sentence)?.find((q) => q.kind === 'indirect' && q.start <= token.start && q.end >= token.end) ??
      null;
    const last = tokens[end - 1]?.kind === 'punctuation' ? end - 1 : end;
    const span = quotation ? { start: quotation.start, end: quotation.end } : spanOf(parse, { first: start, last });
    const marker = { first: index, last: index + 1 };
    claims.push({
      ...span,
      status: 'hedged',
      claimant: quotation?.entity ?? null,
      disputer: 'article',
      marker,
      rule: 'hearsay',
      confidence: 0.7,
      evidence: [{ ...spanOf(parse, marker), role: 'marker' }],
    });
  });
  return claims;
}
