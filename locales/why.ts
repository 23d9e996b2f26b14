import type { RuleId } from '../engine/rules.ts';

/** The rules that find disputed claims. */
type ClaimRule = 'article-marker' | 'presented-as' | 'denial' | 'hearsay';

/** A sentence for each of the engine's rules: why it names this source, or sees this dispute. */
export type WhyWords = Readonly<Record<RuleId | ClaimRule, string>> & {
  /** For a rule that this version has no sentence for. */
  readonly fallback: string;
};

/** The sentence for a rule's id. */
export function whySentence(words: WhyWords, rule: string): string {
  return Object.hasOwn(words, rule) ? words[rule as RuleId] : words.fallback;
}
