import { en, type Words } from './en.ts';
import { fr } from './fr.ts';

export type { Words };

/** Every language of the interface, by its code. */
export const LANGUAGES: Readonly<Record<string, Words>> = { en, fr };

/**
 * The words for a language tag (`fr-CA` gives French); English where there is none.
 */
export function wordsFor(tag: string): Words {
  return LANGUAGES[tag.toLowerCase().split(/[-_]/)[0] ?? ''] ?? en;
}
