import type { Language } from '../languages/language.ts';

const endings = new Map<Language, RegExp>();

/** Whether a lower-case word has the ending of an adjective of kind or origin (« syrien », « mondiale »). */
export function isRelational(language: Language, low: string): boolean {
  let ending = endings.get(language);
  if (!ending) {
    ending = new RegExp(`(?:${language.grammar.relational})$`, 'u');
    endings.set(language, ending);
  }
  return ending.test(low);
}
