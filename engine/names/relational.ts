import type { Language } from '../languages/language.ts';
import { perLanguage } from '../lexicon/per-language.ts';

const endingOf = perLanguage(({ grammar }) => new RegExp(`(?:${grammar.relational})$`, 'u'));

/** Whether a lower-case word has the ending of an adjective of kind or origin (« syrien », « mondiale »). */
export function isRelational(language: Language, low: string): boolean {
  return endingOf(language).test(low);
}
