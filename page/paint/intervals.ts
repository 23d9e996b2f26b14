import { lowerBound } from '../../engine/lower-bound.ts';
import type { Span } from '../../engine/model.ts';

/**
 * Finds the spans at an offset in well under a millisecond, however many there are: the browsers' own question
 * (`highlightsFromPoint`) takes several and is missing in older ones.
 */
export interface IntervalIndex<T extends Span> {
  /** The spans that hold the offset, the innermost (shortest) first. */
  at(offset: number): readonly T[];
}

export function indexIntervals<T extends Span>(spans: readonly T[]): IntervalIndex<T> {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  // The furthest end up to each place tells when looking back can stop.
  let furthest = 0;
  const reach = sorted.map((span) => (furthest = Math.max(furthest, span.end)));
  return {
    at(offset) {
      const found: T[] = [];
      for (let i = lastStartingBy(sorted, offset); i >= 0 && (reach[i] as number) > offset; i--) {
        const span = sorted[i] as T;
        if (span.end > offset) found.push(span);
      }
      return found.sort((a, b) => a.end - a.start - (b.end - b.start));
    },
  };
}

/** The place of the last span that starts at or before the offset, -1 for none. */
function lastStartingBy(sorted: readonly Span[], offset: number): number {
  return lowerBound(sorted, offset + 1, ({ start }) => start) - 1;
}
