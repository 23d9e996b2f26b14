import type { Gender } from './lexicon.ts';

/** Foreign titles that are short forms, which a stop may follow. */
export const SHORT_TITLES = 'mr mrs';

/**
 * How people are addressed in other languages, which translations leave standing before their names (« a dit Mrs. Oona Nom », "Herr Name said").
 * They are no words of the text's language. No “Don”, who may be called so, and no “MS”, which ships are.
 */
export const FOREIGN_TITLES: ReadonlyMap<string, Gender> = new Map([
  ...titles('m', 'mr monsieur herr señor senhor signor'),
  ...titles('f', 'mrs madame mademoiselle frau señora senhora signora'),
]);

function titles(gender: Gender, words: string): (readonly [string, Gender])[] {
  return words.split(' ').map((word) => [word, gender] as const);
}
