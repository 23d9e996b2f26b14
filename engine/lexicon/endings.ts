import type { Language } from '../languages/language.ts';
import { ENDINGS } from './lists.ts';

export type Endings = Record<(typeof ENDINGS)[number], { readonly has: (word: string) => boolean }>;

/** The endings that the rules of a language ask for, by name. */
export function endingsOf({ endings }: Language): Endings {
  return Object.fromEntries(ENDINGS.map((name) => [name, ending(endings[name] ?? '(?!)')])) as unknown as Endings;
}

/** Words that end so: every word where a language has no such ending. */
export function ending(pattern: string): { readonly has: (word: string) => boolean } {
  const at = new RegExp(`(?:${pattern})$`, 'u');
  return { has: (word) => at.test(word) };
}
