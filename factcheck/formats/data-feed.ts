import { dayOf } from '../record/day.ts';
import { languageTag } from '../record/language-tag.ts';
import { plainText } from '../record/plain-text.ts';
import { claimReviewsIn } from './claim-review.ts';
import { type Format, isObject } from './format.ts';

/**
 * A DataFeed of schema.org, as Data Commons publishes ClaimReview: `dataFeedElement[].item[]`, where items may be null
 * (https://www.datacommons.org/factcheck/download).
 */
export const dataFeed: Format = {
  id: 'data-feed',
  name: 'Data Commons feed (DataFeed)',
  recognises: ({ json }) => isObject(json) && Array.isArray(json.dataFeedElement),
  read({ json }) {
    const feed = json as Readonly<Record<string, unknown>>;
    const [name, licence] = [plainText(feed.name, 120)?.text, plainText(feed.license ?? feed.sdLicense, 200)?.text];
    const [date, language] = [dayOf(feed.dateModified ?? feed.datePublished), languageTag(feed.inLanguage)];
    return {
      raw: claimReviewsIn(feed.dataFeedElement),
      about: {
        ...(name && { name }),
        ...(licence && { licence }),
        ...(date && { date }),
        ...(language && { language }),
      },
    };
  },
};
