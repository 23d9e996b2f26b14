import type { Language } from '../languages/language.ts';
import type { CueClass, VerbForm } from '../languages/shape/verbs.ts';
import { irregularForms } from './verbs.ts';
import { wordSet } from './word-set.ts';

/** By a form of a verb, the particles with which it reports. */
export type SeparableFrames = ReadonlyMap<
  string,
  readonly { readonly particles: ReadonlySet<string>; readonly class: CueClass }[]
>;

/** The separable verbs of a language by their forms of some kinds. */
export function separableVerbs(language: Language, forms: readonly VerbForm[]): SeparableFrames {
  const verbs = new Map<string, { particles: ReadonlySet<string>; class: CueClass }[]>();
  for (const { verb, particles, class: cueClass } of language.cues.separable) {
    const frame = { particles: wordSet(particles), class: cueClass };
    for (const [word, form] of irregularForms([verb]))
      if (forms.includes(form)) verbs.set(word, [...(verbs.get(word) ?? []), frame]);
  }
  return verbs;
}
