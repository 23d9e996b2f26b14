import type { Language } from '../languages/language.ts';
import type { GoverningVerbs } from '../languages/shape/verbs.ts';
import { irregularForms, regularForms } from './verbs.ts';
import { wordSet } from './word-set.ts';

/** Words behind which something is said of a verb's object, by the verb's form ("accused": of). */
export function predicatingVerbs({ cues }: Language): Map<string, Map<string, { alone: boolean }>> {
  const verbs = new Map<string, Map<string, { alone: boolean }>>();
  for (const { words, alone = false, verbs: stems, irregular = [] } of cues.predicating) {
    for (const [form] of [...regularForms(stems, cues.paradigms), ...irregularForms(irregular)]) {
      const joining = verbs.get(form) ?? new Map<string, { alone: boolean }>();
      for (const word of wordSet(words)) joining.set(word, { alone });
      verbs.set(form, joining);
    }
  }
  return verbs;
}

/** Verbs of which a noun alone is what is stated or wanted ("demanded an inquiry"), by form; those of texts apart ("the poll shows a lead"). */
export type StatingVerbs = Readonly<Record<'verbs' | 'texts', ReadonlySet<string>>>;

export function statingVerbs({ cues: { stating, paradigms } }: Language): StatingVerbs {
  const formsOf = ({ regular, irregular }: GoverningVerbs = { regular: {}, irregular: [] }) =>
    new Set([...regularForms(regular, paradigms), ...irregularForms(irregular)].map(([form]) => form));
  return { verbs: formsOf(stating?.verbs), texts: formsOf(stating?.texts) };
}
