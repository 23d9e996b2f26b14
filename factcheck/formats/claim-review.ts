import type { RawCheck } from '../record/published-check.ts';
import { type Format, isObject, listOf } from './format.ts';
import { LinkedData, type Node } from './linked-data.ts';

/**
 * ClaimReview and MediaReview of schema.org, as pages carry them in JSON-LD (https://schema.org/ClaimReview): single objects, lists,
 * `@graph`, references by `@id`, text where an object should stand and the other way round.
 */
export const claimReview: Format = {
  id: 'claim-review',
  name: 'ClaimReview (JSON-LD)',
  recognises: ({ json }) => typeof json === 'object' && json !== null && reviewsIn(new LinkedData(json)).length > 0,
  read: ({ json }) => ({ raw: claimReviewsIn(json), about: {} }),
};

/** The checks anywhere in a JSON-LD document, such as the one of the page that is being read. */
export function claimReviewsIn(json: unknown): RawCheck[] {
  const data = new LinkedData(json);
  return reviewsIn(data).map((review) => rawOf(review, data));
}

function reviewsIn(data: LinkedData): Node[] {
  return data.ofType('ClaimReview', 'MediaReview');
}

function rawOf(review: Node, data: LinkedData): RawCheck {
  const item = data.node(review.itemReviewed);
  const author = data.node(review.author) ?? data.node(review.publisher);
  const claimAuthor = data.node(item?.author);
  const rating = data.node(review.reviewRating);
  return {
    claim: review.claimReviewed ?? textOf(review.itemReviewed) ?? item?.text ?? item?.name ?? item?.headline,
    claimant: claimAuthor?.name ?? textOf(item?.author),
    claimDate: item?.datePublished ?? item?.dateCreated,
    title: review.headline ?? review.name,
    outlet: author?.name ?? textOf(review.author) ?? textOf(review.publisher),
    site: author?.url ?? author?.['@id'],
    url: review.url ?? review.mainEntityOfPage ?? review['@id'],
    reviewDate: review.datePublished ?? review.dateCreated ?? review.dateModified,
    rating:
      rating?.alternateName ??
      rating?.name ??
      textOf(review.reviewRating) ??
      review.mediaAuthenticityCategory ??
      rating?.ratingExplanation,
    ratingValue: rating?.ratingValue,
    bestRating: rating?.bestRating,
    worstRating: rating?.worstRating,
    language: review.inLanguage,
    licence: review.sdLicense ?? review.license,
    appearances: [item?.appearance, item?.firstAppearance, item?.url, item?.sameAs].flatMap(listOf),
  };
}

/** The value where it is text; an object is read for its name elsewhere. */
function textOf(value: unknown): unknown {
  const first = listOf(value).find((one) => !isObject(one));
  return typeof first === 'string' ? first : undefined;
}
