import type { BySentence } from '../by-sentence.ts';
import { List } from '../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd, spanOf } from '../parse.ts';
import type { Found } from '../quotations/find.ts';
import type { Report } from '../reports/report.ts';
import type { Token } from '../text/tokens.ts';
import type { FoundClaim } from './claim.ts';

/** How many tokens may stand between a marker and the reporting verb that it goes with. */
const REACH = 10;

/** « affirmant à tort que S », « a accusé, sans preuve, … »: the article disputes what the nearest report of the sentence says. */
export function markedByArticle(parse: Parse, found: BySentence<Found>, reports: BySentence<Report>): FoundClaim[] {
  const { tokens, lexicon } = parse;
  const claims: FoundClaim[] = [];
  for (let index = 0; index < tokens.length; index++) {
    // Inside marks it is the speaker who disputes, not the article.
    if ((tokens[index] as Token).marked !== -1) continue;
    const match = lexicon.has(List.markers, tokens[index]) && lexicon.markers.at(tokens, index);
    if (!match) continue;
    const marker = { first: index, last: index + match.words.length };
    index = marker.last - 1;
    if (isTurnedRound(parse, marker)) continue;
    const claim = governedClaim(parse, marker, found, reports);
    if (!claim) continue;
    claims.push({
      ...claim.span,
      status: match.status,
      claimant: claim.quotation?.entity ?? null,
      disputer: 'article',
      marker,
      rule: 'article-marker',
      confidence: claim.quotation ? 0.92 : 0.7,
      evidence: [{ ...spanOf(parse, marker), role: 'marker' }, ...(claim.quotation?.evidence ?? [])],
    });
  }
  return claims;
}

/** « ce n'est pas à tort que », « à tort ou à raison » dispute nothing. */
function isTurnedRound(parse: Parse, marker: Range): boolean {
  const { tokens, lexicon } = parse;
  const before = tokens[marker.first - 1]?.low ?? '';
  return lexicon.lists(List.negations, before) || lexicon.has(List.idioms, tokens[marker.last]);
}

function governedClaim(
  parse: Parse,
  marker: Range,
  found: BySentence<Found>,
  reports: BySentence<Report>,
): { span: { start: number; end: number }; quotation: Found | null } | null {
  const sentence = (parse.tokens[marker.first] as Token).sentence;
  const distance = (report: Report) =>
    report.cue.first >= marker.last ? report.cue.first - marker.last : marker.first - report.cue.last;
  const nearest = (reports.get(sentence) ?? [])
    .filter((r) => distance(r) <= REACH)
    .sort((a, b) => distance(a) - distance(b));
  const said = found.get(sentence) ?? [];
  for (const report of nearest) {
    const quotation =
      said.find((q) => q.report === report && q.kind === 'indirect') ?? said.find((q) => q.report === report);
    if (quotation) return { span: { start: quotation.start, end: quotation.end }, quotation };
  }
  const end = sentenceEnd(parse, marker.first);
  const that = parse.lexicon.has(List.clause, parse.tokens[marker.last]);
  if (!that) return null;
  const last = parse.tokens[end - 1]?.kind === 'punctuation' ? end - 1 : end;
  return last > marker.last + 1 ? { span: spanOf(parse, { first: marker.last + 1, last }), quotation: null } : null;
}
