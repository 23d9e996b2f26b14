import type { Analysis, Claim, ClaimCheck, Quotation } from '../engine/model.ts';
import { type FoundCheck, findChecks } from './find-checks.ts';
import type { OpenPack } from './packs/open-pack.ts';

/** A check of a claim that everybody may show: plain data, with the collection's name instead of the pack. */
function checkOf(
  { check, pack, status, shared, differences }: FoundCheck,
  demonstration: ReadonlySet<string>,
): ClaimCheck {
  return {
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
    demonstration: demonstration.has(pack.id),
    shared: [...shared.words, ...shared.numbers],
    differences,
  };
}

/**
 * Lays published checks beside the claims of an analysis. What somebody says that a check is about becomes a claim of its own, even
 * where nobody in the article disputes it. The analysis itself is not changed.
 * @param demonstration ids of packs whose records are invented, and are shown as such
 */
export function withChecks(
  analysis: Analysis,
  packs: readonly OpenPack[],
  demonstration: ReadonlySet<string>,
): Analysis {
  if (packs.length === 0) return analysis;
  const checksOf = (text: string, claimant: string | null) =>
    findChecks(
      { text, language: analysis.language, claimant: nameOf(analysis, claimant), date: dayOf(analysis) },
      packs,
    ).map((found) => checkOf(found, demonstration));
  const claims = analysis.claims.map((claim): Claim => {
    const checks = checksOf(claim.exact, claim.claimant);
    return checks.length === 0 ? claim : { ...claim, checks, status: withStatus(claim.status, checks) };
  });
  const said = analysis.quotations
    .filter((quotation) => isStatement(quotation) && !claims.some((claim) => overlaps(claim, quotation)))
    .flatMap((quotation): Claim[] => {
      const checks = checksOf(quotation.exact, quotation.speaker);
      return checks.length === 0 ? [] : [checkedClaim(quotation, checks)];
    });
  const all = [...claims, ...said].sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...analysis, claims: all };
}

/** Words of somebody's that state something; what a heading repeats stands in the text already. */
const isStatement = ({ kind, echoOf }: Quotation): boolean => kind !== 'partial' && echoOf === null;

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

function withStatus(status: Claim['status'], checks: readonly ClaimCheck[]): Claim['status'] {
  return [...new Set([...status, ...checks.map((check) => check.status)])];
}

function checkedClaim(quotation: Quotation, checks: readonly ClaimCheck[]): Claim {
  const { start, end, exact, prefix, suffix, evidence, confidence, speaker } = quotation;
  return {
    id: `k-${quotation.id}`,
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
    claimant: speaker,
    disputer: null,
    marker: '',
    checks,
  };
}

const nameOf = ({ speakers }: Analysis, id: string | null): string | null =>
  speakers.find((speaker) => speaker.id === id)?.name ?? null;

/** The day of the article, where it tells one. */
const dayOf = ({ published }: Analysis): string | null => /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? null;
