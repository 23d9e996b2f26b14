import { remembered } from '../lexicon/remembered.ts';

const MARKS = /\p{M}/gu;
const SIGNS = /[^\p{L}\p{N}.]/gu;

/** A word without accents, apostrophes and hyphens, in lower case: « d’État-major » → `detatmajor`. */
export const wholeForm: (low: string) => string = remembered((low) =>
  low.normalize('NFD').replace(MARKS, '').replace(SIGNS, ''),
);
