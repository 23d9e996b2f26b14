import { en, type Words } from './en.ts';
import { fr } from './fr.ts';

export type { Words };

/** Every language of the interface, by its code. */
export const LANGUAGES: Readonly<Record<string, Words>> = { en, fr };

/**
 * The words in the language that the reader chose (a code, or `auto`), else in the browser's (a tag: `fr-CA` gives
 * French), else in English.
 */
export function wordsFor(choice: string, browserTag: string): Words {
  const code = choice === 'auto' ? browserTag.toLowerCase().split(/[-_]/)[0] : choice;
  return LANGUAGES[code ?? ''] ?? en;
}
