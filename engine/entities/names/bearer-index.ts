/**
 * Bearers by what a short form shares with a full name: the first word, the last word, or the last word's initial. No other bearer
 * can be meant, so that many names cost no more each than few.
 */
export class BearerIndex {
  private readonly byFirst = new Map<string, number[]>();
  private readonly byLast = new Map<string, number[]>();
  private readonly byInitial = new Map<string, number[]>();

  /** @param words the full name's, folded */
  add(words: readonly string[], bearer: number): void {
    const last = words.at(-1) ?? '';
    put(this.byFirst, words[0] ?? '', bearer);
    put(this.byLast, last, bearer);
    put(this.byInitial, last[0] ?? '', bearer);
  }

  /** The bearers that a form may be short for, in the order in which they were added. */
  near(words: readonly string[]): number[] {
    const last = words.at(-1) ?? '';
    const found = [...(this.byFirst.get(words[0] ?? '') ?? []), ...(this.byLast.get(last) ?? [])];
    if (last.length === 1) found.push(...(this.byInitial.get(last) ?? []));
    return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
  }
}

/** Adds a number to those that stand under a key. */
export function put(index: Map<string, number[]>, key: string, bearer: number): void {
  const known = index.get(key);
  if (known) known.push(bearer);
  else index.set(key, [bearer]);
}
