import type { WordsByAgreement } from '../languages/shape/agreement.ts';
import { fold } from '../text/fold.ts';

/** `'le la les'` → a set of folded words. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(spelledOut(list).map(fold));
}

/** `'claim~s certain~e'` → `['claim', 'claims', 'certain', 'certaine']`: what stands behind a tilde is an ending of the word before it. */
export function spelledOut(list: string): string[] {
  return list.split(/\s+/).flatMap((entry) => {
    const [word = '', ...endings] = entry.split('~');
    return word ? [word, ...endings.map((ending) => word + ending)] : [];
  });
}

/** `{ ms: 'le un', fs: 'la une' }` → all the words, folded. */
export function wordsIn(groups: WordsByAgreement): ReadonlySet<string> {
  return wordSet(Object.values(groups).join(' '));
}

/** `{ ms: 'le un', fs: 'la une' }` → gender and number by folded word. */
export function agreements(groups: WordsByAgreement): Map<string, string> {
  return new Map(
    Object.entries(groups).flatMap(([value, words]) => [...wordSet(words)].map((word) => [word, value] as const)),
  );
}
