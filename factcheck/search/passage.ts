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
 * @param stems the stems of the text's terms, by number
 * @param wanted the stems of the record
 * @param weight what each stem weighs, by its number
 */
export function bestPassage(stems: Int32Array, wanted: ReadonlySet<number>, weight: Float64Array): Passage {
  const hits: number[] = [];
  for (let place = 0; place < stems.length; place++) if (wanted.has(stems[place] as number)) hits.push(place);
  const held = new Map<number, number>();
  let best: Passage = { weight: 0, first: 0, end: 0 };
  let sum = 0;
  let from = 0;
  for (const place of hits) {
    const stem = stems[place] as number;
    const count = held.get(stem) ?? 0;
    if (count === 0) sum += weight[stem] as number;
    held.set(stem, count + 1);
    while (place - (hits[from] as number) > REACH) {
      const left = stems[hits[from++] as number] as number;
      const rest = (held.get(left) as number) - 1;
      held.set(left, rest);
      if (rest === 0) sum -= weight[left] as number;
    }
    // A longer passage must add something, or the first of equal ones holds.
    if (sum > best.weight + 1e-9) best = { weight: sum, first: hits[from] as number, end: place + 1 };
  }
  return best;
}
