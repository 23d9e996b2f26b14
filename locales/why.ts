import type { ClaimRuleId } from '../engine/claims/rules.ts';
import type { RuleId } from '../engine/rules.ts';

/** A sentence for each of the engine's rules: why it names this source, or sees this dispute. */
export type WhyWords = Readonly<Record<RuleId | ClaimRuleId, string>> & {
  /** For a rule that this version has no sentence for. */
  readonly fallback: string;
};

/** The sentence for a rule's id. */
export function whySentence(words: WhyWords, rule: string): string {
  return Object.hasOwn(words, rule) ? words[rule as RuleId] : words.fallback;
}
