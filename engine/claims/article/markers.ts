import type { Entity } from '../../entities/entity.ts';
import { List } from '../../lexicon/lists.ts';
import type { Span } from '../../model.ts';
import { type Parse, type Range, sentenceEnd, spanOf } from '../../parse.ts';
import type { Found } from '../../quotations/find.ts';
import type { Report } from '../../reports/report.ts';
import type { Token } from '../../text/tokens.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { resolve } from '../statements/statement.ts';
import { reportedWith } from '../statements/whose-dispute.ts';
import { wordsOver } from '../statements/words-over.ts';
import { correctsItself, isAlleged } from './alleged.ts';

/** How many tokens may stand between a marker and the reporting verb that it goes with. */
const REACH = 10;

/** How many stand between them where they are one ("has falsely and often claimed"). */
const BESIDE = 3;

/** « affirmant à tort que S », « a accusé, sans preuve, … »: the article disputes what the nearest report of the sentence says. */
export function markedByArticle(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  const claims: FoundClaim[] = [];
  let behind = 0;
  for (const index of at) {
    const match = index < behind ? undefined : lexicon.markers.at(tokens, index);
    if (!match) continue;
    const marker = { first: index, last: index + match.words.length };
    behind = marker.last;
    if (isTurnedRound(parse, marker)) continue;
    // Inside what somebody says it is the speaker who disputes, not the article.
    const inMarks = (tokens[marker.first] as Token).marked !== -1;
    const quoted = inMarks ? quotationAt(context, marker) : reportedWith(context, marker);
    if (inMarks && !quoted?.entity) continue;
    const claim = governedClaim(context, marker, quoted);
    if (!claim || (quoted && claim.claimant === quoted.entity)) continue;
    claims.push(
      claimOf(parse, {
        span: claim.span,
        status: quoted ? 'speaker.countered' : match.status,
        claimant: claim.claimant,
        disputer: quoted ? quoted.entity : 'article',
        marker,
        rule: 'article-marker',
        confidence: claim.quotation ? 0.92 : 0.7,
        evidence: claim.quotation?.evidence ?? [],
      }),
    );
  }
  return claims;
}

/** The words of somebody's that the marker stands in. */
function quotationAt(context: ClaimContext, marker: Range): Found | null {
  const token = context.parse.tokens[marker.first] as Token;
  return wordsOver(context, token).find(({ kind }) => kind === 'direct') ?? null;
}

/** « ce n'est pas à tort que », « à tort ou à raison » dispute nothing. */
function isTurnedRound(parse: Parse, marker: Range): boolean {
  const { tokens, lexicon } = parse;
  const before = tokens[marker.first - 1]?.low ?? '';
  return lexicon.lists(List.negations, before) || lexicon.has(List.idioms, tokens[marker.last]);
}

interface Governed {
  readonly span: Span;
  readonly claimant: Entity | null;
  readonly quotation: Found | null;
}

/** What the marker judges: what the nearest report of its sentence says, else the clause behind it. Inside what somebody says, the latter. */
function governedClaim(context: ClaimContext, marker: Range, quoted: Found | null): Governed | null {
  const { parse, said: found, reports } = context;
  const sentence = (parse.tokens[marker.first] as Token).sentence;
  const distance = (report: Report) =>
    report.cue.first >= marker.last ? report.cue.first - marker.last : marker.first - report.cue.last;
  const nearest = (reports.get(sentence) ?? [])
    .filter((r) => distance(r) <= REACH && r !== quoted?.report)
    .sort((a, b) => distance(a) - distance(b));
  const [first] = nearest;
  const beside = first && distance(first) <= BESIDE ? first : null;
  if (isAlleged(parse, marker, beside) || (!quoted && correctsItself(parse, marker))) return null;
  const said = found.get(sentence) ?? [];
  if (!quoted)
    for (const report of nearest) {
      const quotation =
        said.find((q) => q.report === report && q.kind === 'indirect') ?? said.find((q) => q.report === report);
      if (quotation)
        return { span: { start: quotation.start, end: quotation.end }, claimant: quotation.entity, quotation };
    }
  const end = sentenceEnd(parse, marker.first);
  const that = clauseBehind(parse, marker, end);
  if (that === -1) return null;
  let last = end;
  while (last > that + 1 && isBeyond(parse, last - 1, quoted)) last--;
  const claimant = quoted && beside?.source ? resolve(context, beside.source) : null;
  return last > that + 1 ? { span: spanOf(parse, { first: that + 1, last }), claimant, quotation: null } : null;
}

/** The conjunction of the clause that the marker goes with, a reporting verb between at most ("falsely claims that"); -1 for none. */
function clauseBehind(parse: Parse, marker: Range, end: number): number {
  const { tokens, lexicon } = parse;
  let k = marker.last;
  if (lexicon.has(List.cues, tokens[k])) k++;
  // "behauptet fälschlicherweise, dass S"
  if (lexicon.language.cues.bareAfterComma && tokens[k]?.text === ',') k++;
  return k < end && lexicon.has(List.clause, tokens[k]) ? k : -1;
}

/** A sign at the end, or what stands behind the words quoted. */
function isBeyond(parse: Parse, index: number, quoted: Found | null): boolean {
  const token = parse.tokens[index] as Token;
  return token.kind === 'punctuation' || (quoted !== null && token.end > quoted.end);
}
