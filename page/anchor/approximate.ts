/** The best approximate occurrence of a pattern in a text. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Characters to insert, delete or replace. */
  readonly errors: number;
}

/**
 * Finds the occurrence of `pattern` in `text` with the fewest edits, at most `limit`; where two are equally good,
 * the one whose start is nearest to `near`. Null where every place needs more. Sellers' algorithm with a column of
 * costs and one of starts: pattern × text steps, so the caller hands it a window and not a page.
 */
export function bestMatch(pattern: string, text: string, limit: number, near: number): Match | null {
  const size = pattern.length;
  let costs = Uint32Array.from({ length: size + 1 }, (_, i) => i);
  let starts = new Uint32Array(size + 1);
  let nextCosts = new Uint32Array(size + 1);
  let nextStarts = new Uint32Array(size + 1);
  let best: Match | null = null;
  for (let column = 1; column <= text.length; column++) {
    const unit = text.charCodeAt(column - 1);
    nextCosts[0] = 0;
    nextStarts[0] = column;
    for (let row = 1; row <= size; row++) {
      const replaced = (costs[row - 1] as number) + (pattern.charCodeAt(row - 1) === unit ? 0 : 1);
      const inserted = (costs[row] as number) + 1;
      const deleted = (nextCosts[row - 1] as number) + 1;
      const cheapest = Math.min(replaced, inserted, deleted);
      nextCosts[row] = cheapest;
      nextStarts[row] = (
        replaced === cheapest ? starts[row - 1] : inserted === cheapest ? starts[row] : nextStarts[row - 1]
      ) as number;
    }
    [costs, nextCosts] = [nextCosts, costs];
    [starts, nextStarts] = [nextStarts, starts];
    const found: Match = { start: starts[size] as number, end: column, errors: costs[size] as number };
    if (found.errors <= limit && (best === null || isBetter(found, best, near))) best = found;
  }
  return best;
}

function isBetter(one: Match, other: Match, near: number): boolean {
  if (one.errors !== other.errors) return one.errors < other.errors;
  return Math.abs(one.start - near) < Math.abs(other.start - near);
}

/** How alike two short texts are: 1 for equal, 0 for nothing in common. Edit distance over the longer length. */
export function similarity(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 1 : 1 - distance(one, other) / longer;
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}
