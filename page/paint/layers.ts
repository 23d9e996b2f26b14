import type { Analysis, Claim, Quotation, Span } from '../../engine/model.ts';
import { speakersByWords } from '../../engine/ranking.ts';
import { HUE_COUNT } from './palette.ts';

/** Where a finding stands on the page now: after the page has changed, not where the engine found it. */
export type Places = ReadonlyMap<string, Span>;

/** The lines under a passage: the kind of quotation, or, before it, who disputes a claim. */
export type Line = 'direct' | 'partial' | 'indirect' | 'disputed-by-article' | 'disputed-by-voice';

/** A stretch of text that is painted alike: who speaks (a hue's number, `HUE_COUNT` for the neutral) and what it is. */
export interface Stretch extends Span {
  readonly tint: number | null;
  readonly line: Line | null;
}

/** The number of each speaker's hue, most quoted first; speakers beyond the hues have none. */
export function huesOf(analysis: Analysis): ReadonlyMap<string, number> {
  return new Map(
    speakersByWords(analysis)
      .slice(0, HUE_COUNT)
      .map(({ speaker }, hue) => [speaker.id, hue]),
  );
}

/** True where somebody disputes the claim, in whatever words: such a claim gets the wavy line. */
export function isDisputed(claim: Claim): boolean {
  return claim.status.some((status) => status.startsWith('author.') || status === 'speaker.countered');
}

/**
 * Cuts the text into stretches that don't overlap. A quotation inside another keeps its own speaker's tint:
 * highlights know priorities between names only, not between ranges, so the cutting is done here.
 */
export function stretchesOf(analysis: Analysis, places: Places): readonly Stretch[] {
  const hues = huesOf(analysis);
  const quotations = placed(analysis.quotations, places);
  const claims = placed(analysis.claims.filter(isDisputed), places);
  const cuts = [...new Set([...quotations, ...claims].flatMap(({ span }) => [span.start, span.end]))].sort(
    (a, b) => a - b,
  );
  const stretches: Stretch[] = [];
  cuts.slice(0, -1).forEach((start, i) => {
    const end = cuts[i + 1] as number;
    const quotation = innermost(quotations, start);
    const claim = innermost(claims, start);
    const tint = quotation === null ? null : tintOf(quotation, hues);
    const line = claim === null ? (quotation?.kind ?? null) : lineOf(claim);
    if (tint !== null || line !== null) stretches.push({ start, end, tint, line });
  });
  return stretches;
}

function tintOf({ speaker }: Quotation, hues: ReadonlyMap<string, number>): number {
  return speaker === null ? HUE_COUNT : (hues.get(speaker) ?? HUE_COUNT);
}

function lineOf({ disputer, status }: Claim): Line {
  const byArticle = disputer === 'article' || (disputer === null && !status.includes('speaker.countered'));
  return byArticle ? 'disputed-by-article' : 'disputed-by-voice';
}

interface Placed<T> {
  readonly finding: T;
  readonly span: Span;
}

function placed<T extends { readonly id: string }>(findings: readonly T[], places: Places): readonly Placed<T>[] {
  return findings.flatMap((finding) => {
    const span = places.get(finding.id);
    return span === undefined ? [] : [{ finding, span }];
  });
}

function innermost<T>(findings: readonly Placed<T>[], offset: number): T | null {
  let best: Placed<T> | null = null;
  for (const one of findings) {
    if (one.span.start > offset || one.span.end <= offset) continue;
    if (best === null || one.span.end - one.span.start < best.span.end - best.span.start) best = one;
  }
  return best?.finding ?? null;
}
