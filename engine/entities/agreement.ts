import type { Gender } from '../lexicon/lexicon.ts';

/** Whether two genders may be one person's: an unknown one fits both. */
export function compatible(a: Gender, b: Gender): boolean {
  return a === 'x' || b === 'x' || a === b;
}
