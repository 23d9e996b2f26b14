import { wordSet } from './word-set.ts';

/** Nouns that may stand for the same somebody (« l'entreprise », « le groupe »; « le maire », « l'édile »). */
export interface Kinship {
  readonly areKin: (noun: string, other: string) => boolean;
  /** The other nouns of the families that a noun stands in. */
  readonly kinOf: (noun: string) => readonly string[];
  /** The nouns that stand for a noun with its complement: `président` for `chef+etat`, without accents. */
  readonly kinWith: (noun: string, complement: string) => readonly string[];
}

/** @param families nouns divided by spaces, one family each; a noun may stand in several */
export function kinship(families: readonly string[]): Kinship {
  const kin = new Map<string, Set<string>>();
  for (const family of families.map(wordSet)) {
    for (const noun of family) {
      const own = kin.get(noun) ?? new Set<string>();
      for (const other of family) if (other !== noun) own.add(other);
      kin.set(noun, own);
    }
  }
  return {
    areKin: (noun, other) => noun === other || kin.get(noun)?.has(other) === true || isFormer(noun, other),
    kinWith: (noun, complement) => [...(kin.get(`${noun}+${complement}`) ?? [])],
    kinOf: (noun) => [...(kin.get(noun) ?? []), `ex-${noun}`, `ex${noun}`, noun.replace(/^ex-?/, '')],
  };
}

/** « l'ex-maire », « la expresidenta »: who was something is still called so. */
function isFormer(noun: string, other: string): boolean {
  const [longer, shorter] = noun.length > other.length ? [noun, other] : [other, noun];
  return longer === `ex-${shorter}` || longer === `ex${shorter}`;
}
