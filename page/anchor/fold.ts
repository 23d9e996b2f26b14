import { lowerBound } from '../../engine/lower-bound.ts';

/**
 * Text as it is compared when a passage is looked for again: white space of every kind is one space, quotation
 * marks and hyphens of every form are one form, invisible characters are gone. News sites restyle exactly these
 * when they update an article, and none of them changes what was said.
 */
export interface FoldedText {
  readonly text: string;
  /** The place in the original of each folded character, and of the end. */
  readonly origin: readonly number[];
}

const MARKS = /[«»“”„‟"‹›〝〞＂]/;
const APOSTROPHES = /[’‘‚‛'´`′]/;
const DASHES = /[‐‑‒–—―−-]/;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const SPACE = /\s/;

export function fold(original: string): FoldedText {
  let text = '';
  const origin: number[] = [];
  for (let at = 0; at < original.length; at++) {
    const folded = foldUnit(original[at] as string);
    if (folded === '' || (folded === ' ' && text.endsWith(' '))) continue;
    text += folded;
    origin.push(at);
  }
  origin.push(original.length);
  return { text, origin };
}

/** The folded form of a short text, without the white space around it. */
export function foldWords(original: string): string {
  return fold(original).text.trim();
}

function foldUnit(unit: string): string {
  if (SPACE.test(unit)) return ' ';
  if (INVISIBLE.test(unit)) return '';
  if (MARKS.test(unit)) return '"';
  if (APOSTROPHES.test(unit)) return "'";
  if (DASHES.test(unit)) return '-';
  return unit;
}

/** The original span of a folded one: it ends right after the last character that was folded into it. */
export function unfold({ origin }: FoldedText, start: number, end: number): { start: number; end: number } {
  const last = origin[Math.max(start, end - 1)] as number;
  return { start: origin[start] as number, end: end > start ? last + 1 : (origin[start] as number) };
}

/** The folded place of an original offset: that of the first folded character at or after it. */
export function foldedPlace({ origin }: FoldedText, offset: number): number {
  return Math.min(lowerBound(origin, offset, Number), origin.length - 1);
}
