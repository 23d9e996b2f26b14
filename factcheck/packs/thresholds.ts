import type { Thresholds } from './pack.ts';

/** For packs that were not measured themselves. `npm run bench:checks` prints the figures anew; docs/factcheck.md tells what they count. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  same: 0.7,
  related: 0.4,
  measured: { precision: 0.92, recall: 0.39, on: 'French development posts, half of the claims taken away' },
};
