import type { Analysis, ClaimCheck } from '../engine/model.ts';
import type { Words } from '../locales/index.ts';

/** Pages of outlets move and vanish; after so many years a reader is told so. */
const AGED_YEARS = 2;

/** Noon, so that no time zone makes it the day before. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00:00`);

/** Whether the page of a check may be gone by now. */
export function isAged({ reviewDate }: ClaimCheck, today: Date): boolean {
  if (reviewDate === null) return false;
  const limit = new Date(today);
  limit.setFullYear(limit.getFullYear() - AGED_YEARS);
  return noonOf(reviewDate) < limit;
}

/** What the reader must know before trusting a match. */
export function limitsOf(
  check: ClaimCheck,
  analysis: Analysis,
  words: Words['checks'],
  today: Date,
): readonly string[] {
  const older =
    check.reviewDate !== null && analysis.published !== null && check.reviewDate < analysis.published.slice(0, 10);
  const foreign =
    check.language !== null && analysis.language !== null && primary(check.language) !== primary(analysis.language);
  return [
    ...(older ? [words.older] : []),
    ...(isAged(check, today) ? [words.aged] : []),
    ...(foreign ? [words.foreign] : []),
    words.limits,
  ];
}

/**
 * True where two outlets that looked into the same claim say different things of it. Verdicts in different languages can't be compared,
 * and no scale of ours is laid on them.
 */
export function verdictsDiffer(checks: readonly ClaimCheck[]): boolean {
  const verdicts = checks.filter(({ status, muted, rating }) => status === 'check.same' && !muted && rating !== null);
  return verdicts.some((one) =>
    verdicts.some(
      (other) =>
        one.outlet !== other.outlet && one.ratingLanguage === other.ratingLanguage && bare(one) !== bare(other),
    ),
  );
}

const bare = ({ rating }: ClaimCheck): string =>
  (rating ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const primary = (tag: string): string => tag.slice(0, 2).toLowerCase();
