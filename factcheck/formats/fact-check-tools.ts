import type { RawCheck } from '../record/published-check.ts';
import { type Format, isObject, listOf } from './format.ts';

/**
 * Answers in the form of Google's Fact Check Tools: `claims[].claimReview[]`, where any field may be missing
 * (https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search).
 */
export const factCheckTools: Format = {
  id: 'fact-check-tools',
  name: 'Fact Check Tools (claims[].claimReview[])',
  recognises: ({ json }) => claimsIn(json).some((claim) => isObject(claim) && 'claimReview' in claim),
  read: ({ json }) => ({ raw: checksInAnswer(json), about: {} }),
};

/** The checks of an answer. An answer without any is `{}`. */
export function checksInAnswer(json: unknown): RawCheck[] {
  return claimsIn(json).flatMap((claim) =>
    isObject(claim)
      ? listOf(claim.claimReview)
          .filter(isObject)
          .map((review) => rawOf(claim, review))
      : [],
  );
}

/** A list of claims may stand alone. */
function claimsIn(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : isObject(json) && Array.isArray(json.claims) ? json.claims : [];
}

function rawOf(claim: Readonly<Record<string, unknown>>, review: Readonly<Record<string, unknown>>): RawCheck {
  const publisher = isObject(review.publisher) ? review.publisher : {};
  return {
    claim: claim.text,
    claimant: claim.claimant,
    claimDate: claim.claimDate,
    title: review.title,
    outlet: publisher.name,
    site: publisher.site,
    url: review.url,
    reviewDate: review.reviewDate,
    rating: review.textualRating,
    language: review.languageCode,
  };
}
