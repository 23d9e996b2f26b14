import type { Gold } from './gold.ts';
import type { Judgement } from './judge.ts';
import type { ClaimOutcome } from './judge-claims.ts';
import type { QuotationOutcome } from './judge-quotations.ts';

/** One difference between the gold and the findings. */
export interface Miss {
  /** What went wrong, the same words for all of a kind. */
  readonly kind: string;
  /** The difference in a line: the kind and the words, cut short. */
  readonly line: string;
}

/** Every difference in what is said and by whom. Direct and partial are not told apart. */
export function missesOfQuotations({ quotations }: Judgement, gold: Gold): Miss[] {
  return quotations.flatMap((outcome) => (outcome.gold?.optional ? [] : missesOfQuotation(outcome, gold)));
}

/** Every difference in what is disputed, and what was taken for speech that is none. */
export function otherMisses({ claims, notSpeech, boilerplate }: Judgement, gold: Gold): Miss[] {
  return [
    ...notSpeech.taken.map((exact) => miss('taken for speech', `: ${label(exact)}`)),
    ...boilerplate.taken.map((exact) => miss('taken from beside the article', `: ${label(exact)}`)),
    ...claims.flatMap((outcome) => (outcome.gold?.optional ? [] : missesOfClaim(outcome, gold))),
  ];
}

function missesOfQuotation(outcome: QuotationOutcome, gold: Gold): Miss[] {
  if (!outcome.gold) {
    const { overGold, finding } = outcome;
    return [miss(overGold ? 'wrong kind' : 'not said', `: ${label(finding.exact)} (${finding.kind})`)];
  }
  const { gold: wanted, finding, personRight, speaker } = outcome;
  if (!finding) return [miss(`missed ${wanted.kind}`, `: ${label(wanted.exact)}`)];
  const misses: Miss[] = [];
  if (!personRight) {
    const right = nameIn(gold, wanted.speaker);
    misses.push(miss('speaker', ` of ${label(wanted.exact)}: ${right}, not ${speaker?.name ?? NOBODY}`));
  }
  if (wanted.echoOf && !finding.echoOf) misses.push(miss('echo not seen', `: ${label(wanted.exact)}`));
  return misses;
}

function missesOfClaim({ gold: wanted, finding, claimant, claimantRight }: ClaimOutcome, gold: Gold): Miss[] {
  if (!wanted) return [miss('not disputed', `: ${label(finding.exact)} (${finding.status.join(', ')})`)];
  if (!finding) return [miss(`missed claim, ${wanted.kind}`, `: ${label(wanted.exact)} (${wanted.cue ?? 'no cue'})`)];
  if (claimantRight || !wanted.claimant) return [];
  return [
    miss('claimant', ` of ${label(wanted.exact)}: ${nameIn(gold, wanted.claimant)}, not ${claimant?.name ?? NOBODY}`),
  ];
}

const NOBODY = 'nobody';

const miss = (kind: string, rest: string): Miss => ({ kind, line: `${kind}${rest}` });

const label = (exact: string): string => `“${exact.slice(0, 60)}”`;

function nameIn({ entities }: Gold, id: string | null | undefined): string {
  return entities.find((entity) => entity.id === id)?.name ?? NOBODY;
}
