/** Sentences for the engine's rules. Rules that a language has no sentence for get the fallback. */
export interface WhyWords {
  readonly fallback: string;
  /** For passages whose source stays unclear. */
  readonly none: string;
  readonly rules: Readonly<Record<string, string>>;
}

const UNATTRIBUTED: ReadonlySet<string> = new Set(['none', 'unattributed']);

/** The sentence for a rule's id. */
export function whySentence(words: WhyWords, rule: string): string {
  if (UNATTRIBUTED.has(rule)) return words.none;
  return words.rules[rule] ?? words.fallback;
}
