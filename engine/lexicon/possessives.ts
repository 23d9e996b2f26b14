import type { Language } from '../languages/language.ts';
import { fold } from '../text/fold.ts';
import { wordSet } from './word-set.ts';

/** The determiners that tell whose something is, as the phrases for one's own view have them (« a su juicio », "in her view"). */
export function possessivesIn({ cues, grammar }: Language): ReadonlySet<string> {
  const definite = wordSet(grammar.definite);
  const owns = (word: string) => Object.hasOwn(grammar.determiners, word) && !definite.has(fold(word));
  return new Set(cues.accordingToOwn.flatMap((phrase) => phrase.split(' ').filter(owns).map(fold)));
}
