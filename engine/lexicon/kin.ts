import { wordSet } from './word-set.ts';

/**
 * Whether two nouns may stand for the same somebody (« l'entreprise », « le groupe »; « le maire », « l'édile »).
 * @param families nouns that may, divided by spaces, one family each; a noun may stand in several
 */
export function kinship(families: readonly string[]): (noun: string, other: string) => boolean {
  const sets = families.map(wordSet);
  return (noun, other) => noun === other || sets.some((family) => family.has(noun) && family.has(other));
}
