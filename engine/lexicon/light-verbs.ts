import type { Language } from '../languages/language.ts';
import type { CueClass } from '../languages/shape/verbs.ts';
import { wordSet } from './word-set.ts';

/** What a fixed phrase says: its class, and whether what is wanted may be a noun ("called for an inquiry"). */
export interface LightPhrase {
  readonly class: CueClass;
  readonly object: boolean;
}

/** The verbs of a language that report only with the word behind them, by the verb's form and that word ("is": "ready", "sure"). */
export function lightVerbs({ cues }: Language): ReadonlyMap<string, ReadonlyMap<string, LightPhrase>> {
  const verbs = new Map<string, Map<string, LightPhrase>>();
  for (const phrase of cues.light) {
    const objects = wordSet(phrase.objects ?? '');
    for (const verb of wordSet(phrase.verb)) {
      const known = verbs.get(verb) ?? new Map<string, LightPhrase>();
      for (const word of wordSet(phrase.follow)) known.set(word, { class: phrase.class, object: objects.has(word) });
      verbs.set(verb, known);
    }
  }
  return verbs;
}
