import type { Language } from '../languages/language.ts';
import { fold } from '../text/fold.ts';
import { wordSet, wordsIn } from './word-set.ts';

/** The determiners that tell whose something is, as the phrases for one's own view have them (« a su juicio », "in her view"). */
export function possessivesIn({ cues, grammar }: Language): ReadonlySet<string> {
  const definite = wordSet(grammar.definite);
  const determiners = wordsIn(grammar.determiners);
  const owns = (word: string) => determiners.has(fold(word)) && !definite.has(fold(word));
  return new Set(cues.accordingToOwn.flatMap((phrase) => phrase.split(' ').filter(owns).map(fold)));
}
