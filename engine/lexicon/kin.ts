import { wordSet } from './word-set.ts';

/**
 * Whether two nouns may stand for the same somebody (« l'entreprise », « le groupe »; « le maire », « l'édile »).
 * @param families nouns that may, divided by spaces, one family each; a noun may stand in several
 */
export function kinship(families: readonly string[]): (noun: string, other: string) => boolean {
  const sets = families.map(wordSet);
  return (noun, other) => noun === other || sets.some((family) => family.has(noun) && family.has(other));
}

/** The other nouns of the families that a noun stands in. */
export function kinNouns(families: readonly string[], noun: string): string[] {
  const own = families.map((family) => family.split(' ')).filter((family) => family.includes(noun));
  return own.flatMap((family) => family.filter((other) => other !== noun));
}
