import type { Language } from '../languages/language.ts';
import { fold } from '../text/fold.ts';

/**
 * The listed spelling of a word that no list has in the one that it is typed in: „heisst“, as Swiss papers write it, « entraineur », as the
 * French spelling of 1990 allows; null where there is none.
 */
export function respelled(
  { text: { respelt = [] } }: Language,
  word: string,
  isListed: (low: string) => boolean,
): string | null {
  for (const [typed, meant] of respelt)
    for (let at = word.indexOf(typed); at !== -1; at = word.indexOf(typed, at + 1)) {
      const spelt = word.slice(0, at) + meant + word.slice(at + typed.length);
      if (isListed(fold(spelt))) return spelt;
    }
  return null;
}
