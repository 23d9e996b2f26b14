import type { Language } from '../languages/language.ts';
import { Phrases, phraseList } from './phrases.ts';

/** What a fact-check sets before a colon, and what stands behind it. */
export interface Label {
  readonly words: readonly string[];
  readonly kind: keyof Language['claims']['labels'];
}

export function claimLabels({ claims }: Language): Phrases<Label> {
  const kinds = Object.keys(claims.labels) as Label['kind'][];
  return new Phrases(kinds.flatMap((kind) => phraseList(claims.labels[kind]).map((phrase) => ({ ...phrase, kind }))));
}
