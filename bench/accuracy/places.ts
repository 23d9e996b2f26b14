import type { Span } from '../../engine/model.ts';
import type { GoldSpan } from './gold.ts';

/** Where something stands, counted in letters and digits alone: marks and white space decide nothing. */
export type Place = Span;

/** The letters and digits of a text. */
export const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** The place of a span of a text, among the text's letters. */
export function placeOf(text: string, { start, end }: Span): Place {
  const before = letters(text.slice(0, start)).length;
  return { start: before, end: before + letters(text.slice(start, end)).length };
}

/** Every place in `text` (letters alone) that a gold span can mean. */
export function placesOf(text: string, { exact, nth, altExact }: GoldSpan): Place[] {
  const all = occurrences(text, letters(exact));
  const chosen = nth === undefined ? undefined : all[nth];
  const alternatives = [altExact ?? []].flat().flatMap((other) => occurrences(text, letters(other)));
  return [...(chosen ? [chosen] : all), ...alternatives];
}

function occurrences(text: string, words: string): Place[] {
  const places: Place[] = [];
  if (!words) return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

/** Letters in both, as a share of those in either: 1 for the same place. */
export function jaccard(a: Place, b: Place): number {
  const both = overlap(a, b);
  return both === 0 ? 0 : both / (a.end - a.start + b.end - b.start - both);
}

/** Letters in both, as a share of the shorter one: 1 where one holds the other. */
export function containment(a: Place, b: Place): number {
  const both = overlap(a, b);
  return both === 0 ? 0 : both / Math.min(a.end - a.start, b.end - b.start);
}

function overlap(a: Place, b: Place): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Pairs gold with findings, the most alike first, each at most once. */
export function pairUp<G extends { readonly places: readonly Place[] }, F extends { readonly place: Place }>(
  golds: readonly G[],
  findings: readonly F[],
  likeness: (a: Place, b: Place) => number,
  least: number,
): Map<G, F> {
  const candidates = golds.flatMap((gold) =>
    findings.map((finding) => {
      return { gold, finding, likeness: Math.max(0, ...gold.places.map((one) => likeness(one, finding.place))) };
    }),
  );
  const pairs = new Map<G, F>();
  const taken = new Set<F>();
  for (const { gold, finding, likeness } of candidates.sort((a, b) => b.likeness - a.likeness)) {
    if (likeness < least || pairs.has(gold) || taken.has(finding)) continue;
    pairs.set(gold, finding);
    taken.add(finding);
  }
  return pairs;
}
