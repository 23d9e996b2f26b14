import type { Term } from '../reading/terms.ts';

/** A claim is told in so many terms; what a text says further apart belongs to other statements. */
const REACH = 15;

/** The stretch of a text that says most of what a record says. */
export interface Passage {
  /** Weight of the record's stems that it holds. */
  readonly weight: number;
  /** Indices of its first term and of the one after its last. */
  readonly first: number;
  readonly end: number;
}

/**
 * Finds the passage of a text that holds most of a record's stems, by weight.
 *
 * @param weights the record's stems with their weights
 */
export function bestPassage(terms: readonly Term[], weights: ReadonlyMap<string, number>): Passage {
  const hits = terms.flatMap(({ stem }, place) => (weights.has(stem) ? [place] : []));
  const held = new Map<string, number>();
  let best: Passage = { weight: 0, first: 0, end: 0 };
  let weight = 0;
  let from = 0;
  for (const place of hits) {
    const { stem } = terms[place] as Term;
    const count = held.get(stem) ?? 0;
    if (count === 0) weight += weights.get(stem) as number;
    held.set(stem, count + 1);
    while (place - (hits[from] as number) > REACH) {
      const left = (terms[hits[from++] as number] as Term).stem;
      const rest = (held.get(left) as number) - 1;
      held.set(left, rest);
      if (rest === 0) weight -= weights.get(left) as number;
    }
    if (weight > best.weight + 1e-9) best = { weight, first: hits[from] as number, end: place + 1 };
  }
  return best;
}
