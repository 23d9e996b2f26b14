import { fold } from '../text/fold.ts';

/** `'le la les'` → a set of folded words. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean).map(fold));
}
