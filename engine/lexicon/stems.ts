import { wordSet } from './word-set.ts';

/** Words that are known by how they begin. */
export interface Stems {
  readonly has: (word: string) => boolean;
}

/** `'accus reproch'` → whatever begins with one of them (« accuse », « accusait »). */
export function stems(list: string): Stems {
  const all = [...wordSet(list)];
  return { has: (word) => all.some((stem) => word.startsWith(stem)) };
}
