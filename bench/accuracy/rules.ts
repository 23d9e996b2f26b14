import { RULES } from '../../engine/rules.ts';
import { countable, ratio } from './figures.ts';
import type { Judgement } from './judge.ts';

/** Rules that dispute; they have no example in `engine/rules.ts`. */
const CLAIM_RULES = ['article-marker', 'denial', 'hearsay', 'presented-as'];

export const RULE_IDS: readonly string[] = [...Object.keys(RULES), ...CLAIM_RULES];

/** What one rule did: a finding is right where both its words and its person are. */
export interface RuleFigures {
  readonly rule: string;
  readonly fired: number;
  readonly spanRight: number;
  readonly right: number;
  readonly precision: number | null;
  readonly confidence: number;
}

/** A finding that counts, whatever it is, with what is right about it. */
export interface Firing {
  readonly finding: { readonly rule: string; readonly confidence: number };
  readonly spanRight: boolean;
  readonly right: boolean;
}

/** The quotations found that count. */
export function firingsOfQuotations(judgements: readonly Judgement[]): Firing[] {
  return countable(judgements.flatMap(({ quotations }) => quotations)).flatMap(({ gold, finding, personRight }) =>
    finding ? [{ finding, spanRight: gold !== null, right: personRight }] : [],
  );
}

/** The disputed claims found that count; where the gold knows no claimant, the words are enough. */
export function firingsOfClaims(judgements: readonly Judgement[]): Firing[] {
  return countable(judgements.flatMap(({ claims }) => claims)).flatMap(({ gold, finding, claimantRight }) =>
    finding ? [{ finding, spanRight: gold !== null, right: claimantRight || (gold !== null && !gold.claimant) }] : [],
  );
}

/** One row a rule, the most wrong ones first: the rule to mend stands on top. */
export function byRule(firings: readonly Firing[]): RuleFigures[] {
  const rules = [...new Set(firings.map(({ finding }) => finding.rule))];
  return rules
    .map((rule) =>
      figuresOfRule(
        rule,
        firings.filter(({ finding }) => finding.rule === rule),
      ),
    )
    .sort((a, b) => b.fired - b.right - (a.fired - a.right) || b.fired - a.fired);
}

function figuresOfRule(rule: string, firings: readonly Firing[]): RuleFigures {
  const right = firings.filter((one) => one.right).length;
  return {
    rule,
    fired: firings.length,
    spanRight: firings.filter((one) => one.spanRight).length,
    right,
    precision: ratio(right, firings.length),
    confidence: meanConfidence(firings),
  };
}

export function meanConfidence(firings: readonly Firing[]): number {
  return firings.reduce((sum, { finding }) => sum + finding.confidence, 0) / firings.length;
}
