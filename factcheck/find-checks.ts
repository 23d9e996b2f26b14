import { type Difference, type Pair, stemsIn } from './gates/difference.ts';
import { differencesOf } from './gates/index.ts';
import { sharedNumbers } from './gates/numbers.ts';
import { weighed } from './gates/weighed.ts';
import { readCheck } from './packs/build-pack.ts';
import type { OpenPack } from './packs/open-pack.ts';
import type { PackInfo } from './packs/pack.ts';
import { readingLanguage } from './reading/language-of.ts';
import { quantitiesOf } from './reading/quantities.ts';
import { type Reading, readText } from './reading/terms.ts';
import type { PublishedCheck } from './record/published-check.ts';
import { confidenceOf } from './search/confidence.ts';
import { type Ranked, rank } from './search/rank.ts';
import { scopeOf } from './search/scope.ts';

/** A claim whose published checks are looked for. */
export interface AskedClaim {
  /** The claim's words, as the article has them. */
  readonly text: string;
  /** BCP 47 tag of the article's language, or null. */
  readonly language: string | null;
  /** Name of who makes the claim, or null. */
  readonly claimant: string | null;
  /** Day of the article, YYYY-MM-DD, or null. */
  readonly date: string | null;
}

/** A published check of a claim. A match of statements, no verdict on either. */
export interface FoundCheck {
  readonly check: PublishedCheck;
  readonly pack: PackInfo;
  readonly status: 'check.same' | 'check.related';
  /** How likely it is the same claim, 0 to 1, before the gates; not how likely anything is true. */
  readonly confidence: number;
  /** Words and numbers that both have, as the check writes them. */
  readonly shared: { readonly words: readonly string[]; readonly numbers: readonly string[] };
  /** What keeps it from being the same claim. */
  readonly differences: readonly Difference[];
}

/** Records of a pack that are weighed for a claim, those looked through where not all will do, and checks that are given of all packs. */
const WEIGHED = 5;
const LOOKED_THROUGH = 50;
const MOST_FOUND = 5;

/**
 * Looks for published checks of a claim in packs: those of the same claim first, then the surest.
 * A check that stands in several packs is given once.
 *
 * @param fits which records are given at all; without it all are
 */
export function findChecks(
  claim: AskedClaim,
  packs: readonly OpenPack[],
  fits?: (check: PublishedCheck) => boolean,
): FoundCheck[] {
  const reading = readText(claim.text, readingLanguage(claim.text, claim.language));
  const found = packs.flatMap((pack) => findInPack(claim, reading, pack, fits)).sort(bySureness);
  return [...new Map(found.reverse().map((one) => [one.check.id, one])).values()].reverse().slice(0, MOST_FOUND);
}

function findInPack(
  claim: AskedClaim,
  reading: Reading,
  pack: OpenPack,
  fits?: (check: PublishedCheck) => boolean,
): FoundCheck[] {
  return rank(reading, pack.index, fits ? LOOKED_THROUGH : WEIGHED)
    .filter((ranked) => confidenceOf(ranked) >= pack.thresholds.related)
    .filter(({ record }) => !fits || fits(pack.record(record)))
    .slice(0, WEIGHED)
    .flatMap((ranked) => judge(claim, reading, ranked, pack) ?? []);
}

/** Holds one record against the claim; null where it is too far from it. */
function judge(claim: AskedClaim, reading: Reading, ranked: Ranked, pack: OpenPack): FoundCheck | null {
  const check = pack.record(ranked.record);
  const confidence = confidenceOf(ranked);
  const theirs = readCheck(check);
  const pair: Pair = {
    claim: reading,
    check: theirs,
    ...scopeOf(reading, ranked.passage),
    claimClaimant: claim.claimant,
    checkClaimant: check.claimant,
    articleDate: claim.date,
    checkDate: check.claimDate ?? check.reviewDate,
  };
  const differences = differencesOf(pair);
  const status = weighed(confidence, differences, pack.thresholds);
  if (!status) return null;
  return { check, pack: pack.info, status, confidence, shared: sharedIn(pair), differences };
}

function sharedIn(pair: Pair): FoundCheck['shared'] {
  const own = stemsIn(pair.claim, pair.scope.first, pair.scope.end);
  const counted = quantitiesOf(pair.check);
  const words = pair.check.terms.filter(
    ({ stem, token }) => own.has(stem) && !counted.some(({ first, end }) => token >= first && token < end),
  );
  return {
    words: [...new Set(words.map(({ text }) => text))],
    numbers: sharedNumbers(pair).map(({ text }) => text),
  };
}

function bySureness(one: FoundCheck, other: FoundCheck): number {
  const same = Number(other.status === 'check.same') - Number(one.status === 'check.same');
  return same || other.confidence - one.confidence;
}
