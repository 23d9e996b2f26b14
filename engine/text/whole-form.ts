import { remembered } from '../lexicon/remembered.ts';
import { withoutAccents } from './fold.ts';

const SIGNS = /[^\p{L}\p{N}.]/gu;

/** A word without accents, apostrophes and hyphens, in lower case: « d’État-major » → `detatmajor`. */
export const wholeForm: (low: string) => string = remembered((low) => withoutAccents(low).replace(SIGNS, ''));
