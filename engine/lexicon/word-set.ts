import type { WordsByAgreement } from '../languages/language.ts';
import { fold } from '../text/fold.ts';

/** `'le la les'` → a set of folded words. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean).map(fold));
}

/** `{ ms: 'le un', fs: 'la une' }` → all the words, folded. */
export function wordsIn(groups: WordsByAgreement): ReadonlySet<string> {
  return wordSet(Object.values(groups).join(' '));
}
