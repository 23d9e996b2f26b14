import type { RawCheck } from '../record/published-check.ts';
import { claimReviewsIn } from './claim-review.ts';
import { isObject } from './format.ts';

/** An item of microdata as the HTML standard turns it into JSON: types, and a list of values for each property. */
export interface PropertyMap {
  readonly type?: readonly string[];
  readonly properties: Readonly<Record<string, readonly (string | PropertyMap)[]>>;
}

/** Items nested deeper than this are no record. */
const DEEPEST = 12;

/** The checks in microdata or RDFa that the reader of the page has already taken out of its markup. */
export function checksInPropertyMaps(items: readonly PropertyMap[]): RawCheck[] {
  return claimReviewsIn(items.map((item) => nodeOf(item, 0)));
}

function nodeOf(item: PropertyMap, depth: number): Record<string, unknown> {
  const node: Record<string, unknown> = { '@type': item.type };
  for (const [name, values] of Object.entries(item.properties ?? {})) {
    node[name] = values.map((value) =>
      isObject(value) && depth < DEEPEST ? nodeOf(value as PropertyMap, depth + 1) : value,
    );
  }
  return node;
}
