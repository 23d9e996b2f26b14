/** Items by the number of their sentence, in their order: rules look no farther than a sentence, and must not search all others. */
export type BySentence<T> = ReadonlyMap<number, readonly T[]>;

/**
 * @param sentenceOf the sentence of an item; an item without one is left out
 */
export function bySentence<T>(items: readonly T[], sentenceOf: (item: T) => number | undefined): BySentence<T> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const sentence = sentenceOf(item);
    if (sentence === undefined) continue;
    const group = groups.get(sentence);
    if (group) group.push(item);
    else groups.set(sentence, [item]);
  }
  return groups;
}
