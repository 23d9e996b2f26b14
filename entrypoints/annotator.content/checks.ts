import demonstration from '../../demo/checks.json';
import type { Analysis } from '../../engine/model.ts';
import { claimReviewsIn } from '../../factcheck/formats/claim-review.ts';
import { dataFeed } from '../../factcheck/formats/data-feed.ts';
import { packOfChecks } from '../../factcheck/packs/pack-of-checks.ts';
import { withChecks } from '../../factcheck/with-checks.ts';
import { pageData } from '../../page/read/index.ts';

const DEMONSTRATION = 'demonstration';
const PAGE = 'page';

/**
 * Lays published checks beside an analysis: those that the page itself carries, and the invented ones of the demonstration. Nothing is
 * asked of anybody: both are on the device.
 */
export function pageChecks(document: Document): (analysis: Analysis) => Analysis {
  const demo = packOfChecks(dataFeed.read({ text: '', json: demonstration }).raw, {
    id: DEMONSTRATION,
    name: demonstration.name,
    licence: demonstration.license,
    date: demonstration.dateModified,
    language: null,
    source: null,
  });
  return (analysis) => {
    const own = pageData(document).flatMap((data) => claimReviewsIn(data));
    const page = own.length === 0 ? [] : [packOfChecks(own, { ...NAMELESS, source: analysis.url })];
    return withChecks(analysis, [...page, demo], new Set([DEMONSTRATION]));
  };
}

/** The page's own checks are no collection: its outlet names itself in each of them. */
const NAMELESS = { id: PAGE, name: '', licence: null, date: null, language: null } as const;
