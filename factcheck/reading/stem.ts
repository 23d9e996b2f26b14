import { remembered } from '../../engine/lexicon/remembered.ts';

/** How many letters of a word stand for all of its forms. docs/decisions/0018 says why no stemmer. */
const KEPT = 5;

const MARKS = /\p{M}/gu;
const SIGNS = /[^\p{L}\p{N}.]/gu;

/** A word without accents, apostrophes and hyphens, in lower case: « d’État-major » → `detatmajor`. */
export const wholeForm: (low: string) => string = remembered((low) =>
  low.normalize('NFD').replace(MARKS, '').replace(SIGNS, ''),
);

/** What the forms of a word share. Numbers are kept whole: their last digits matter most. */
export function stemOf(whole: string): string {
  return /^\d/.test(whole) ? whole : whole.slice(0, KEPT);
}
