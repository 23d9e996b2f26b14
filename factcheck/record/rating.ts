import type { Rating, RawCheck } from './published-check.ts';

/**
 * The rating of a record. Numbers are kept only beside words: a bare `2` says nothing to a reader, and scales differ.
 * Records write −1 or leave the number out where there is none.
 */
export function ratingOf(text: string | null, raw: RawCheck, language: string | null): Rating | null {
  if (text === null) return null;
  const value = numberOf(raw.ratingValue);
  const [best, worst] = [numberOf(raw.bestRating), numberOf(raw.worstRating)];
  const given = value !== null && value >= 0 && (best === null || worst === null || best !== worst);
  return { text, language, number: given ? { value, best, worst } : null };
}

/** Numbers come as strings too, with a decimal comma. */
function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || !/^\s*-?\d+(?:[.,]\d+)?\s*$/.test(value)) return null;
  return Number(value.replace(',', '.'));
}
