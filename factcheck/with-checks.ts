import type { Analysis, Claim, ClaimCheck, Quotation } from '../engine/model.ts';
import { type AskedClaim, type FoundCheck, findChecks } from './find-checks.ts';
import type { OpenPack } from './packs/open-pack.ts';
import { pairOf } from './record/identity.ts';

/** A finding whose published checks are looked for: a claim, or what somebody states. */
export interface AskedFinding {
  /** The id of the claim, or the one that a claim made of the quotation gets. */
  readonly id: string;
  readonly claim: AskedClaim;
}

/** Published checks by the id of the finding that they stand beside. */
export type ChecksById = ReadonlyMap<string, readonly ClaimCheck[]>;

/** What of an analysis may have published checks: its claims, and what somebody says that is no claim yet. */
export function askedIn(analysis: Analysis): AskedFinding[] {
  return [
    ...analysis.claims.map((claim) => ({ id: claim.id, claim: askedOf(analysis, claim) })),
    ...statementsOf(analysis).map((said) => ({
      id: idOf(said),
      claim: askedOf(analysis, { exact: said.exact, claimant: said.speaker }),
    })),
  ];
}

/** A claim of an article as it is asked for. */
export function askedOf(analysis: Analysis, { exact, claimant }: Pick<Claim, 'exact' | 'claimant'>): AskedClaim {
  return { text: exact, language: analysis.language, claimant: nameOf(analysis, claimant), date: dayOf(analysis) };
}

/**
 * The checks of one claim that packs hold, as everybody may show them.
 * @param demonstration ids of packs whose records are invented, and are shown as such
 */
export function checksFor(
  claim: AskedClaim,
  packs: readonly OpenPack[],
  demonstration: ReadonlySet<string>,
): ClaimCheck[] {
  return findChecks(claim, packs).map((found) => checkOf(found, demonstration));
}

/**
 * Lays published checks beside the claims of an analysis. What somebody says that a check is about becomes a claim of its own, even
 * where nobody in the article disputes it. The analysis itself is not changed.
 * @param muted pairs (see `pairOf`) of which the reader has said that they are not the same claim: they give no status
 */
export function layChecks(analysis: Analysis, found: ChecksById, muted: ReadonlySet<string> = new Set()): Analysis {
  if (![...found.values()].some((checks) => checks.length > 0)) return analysis;
  const besides = (id: string, claim: string): readonly ClaimCheck[] =>
    (found.get(id) ?? []).map((check) => ({ ...check, muted: muted.has(pairOf(claim, check)) }));
  const claims = analysis.claims.map((claim): Claim => {
    const checks = besides(claim.id, claim.exact);
    return checks.length === 0 ? claim : { ...claim, checks, status: withStatus(claim.status, checks) };
  });
  const said = statementsOf(analysis).flatMap((quotation): Claim[] => {
    const checks = besides(idOf(quotation), quotation.exact);
    return checks.length === 0 ? [] : [checkedClaim(quotation, checks)];
  });
  return { ...analysis, claims: [...claims, ...said].sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** Looks for the checks of a whole analysis in packs, and lays them beside it. */
export function withChecks(
  analysis: Analysis,
  packs: readonly OpenPack[],
  demonstration: ReadonlySet<string>,
): Analysis {
  if (packs.length === 0) return analysis;
  return layChecks(
    analysis,
    new Map(askedIn(analysis).map(({ id, claim }) => [id, checksFor(claim, packs, demonstration)])),
  );
}

/** A check as plain data, with what its collection says of itself instead of the pack. */
export function checkOf(
  { check, pack, status, shared, differences }: FoundCheck,
  demonstration: ReadonlySet<string>,
): ClaimCheck {
  return {
    id: check.id,
    status,
    outlet: check.outlet,
    url: check.url,
    claim: check.claim,
    claimant: check.claimant,
    reviewDate: check.reviewDate,
    rating: check.rating?.text ?? null,
    ratingLanguage: check.rating?.language ?? null,
    language: check.language,
    collection: pack.name,
    collectionDate: pack.date,
    licence: check.licence,
    demonstration: demonstration.has(pack.id),
    shared: [...shared.words, ...shared.numbers],
    differences,
    translation: null,
    muted: false,
  };
}

/** What somebody states in the text that no claim stands on yet; what a heading repeats stands in the text already. */
function statementsOf({ quotations, claims }: Analysis): Quotation[] {
  return quotations.filter(
    (quotation) =>
      quotation.kind !== 'partial' &&
      quotation.echoOf === null &&
      !claims.some(({ start, end }) => start < quotation.end && quotation.start < end),
  );
}

const idOf = ({ id }: Quotation): string => `k-${id}`;

function withStatus(status: Claim['status'], checks: readonly ClaimCheck[]): Claim['status'] {
  return [...new Set([...status, ...checks.flatMap((check) => (check.muted ? [] : [check.status]))])];
}

function checkedClaim(quotation: Quotation, checks: readonly ClaimCheck[]): Claim {
  const { start, end, exact, prefix, suffix, evidence, confidence, speaker } = quotation;
  return {
    id: idOf(quotation),
    start,
    end,
    exact,
    prefix,
    suffix,
    rule: 'published-check',
    evidence,
    confidence,
    status: withStatus([], checks),
    content: [],
    quantities: [],
    claimant: speaker,
    disputes: [],
    disputer: null,
    marker: '',
    checks,
  };
}

const nameOf = ({ speakers }: Analysis, id: string | null): string | null =>
  speakers.find((speaker) => speaker.id === id)?.name ?? null;

/** The day of the article, where it tells one. */
const dayOf = ({ published }: Analysis): string | null => /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? null;
