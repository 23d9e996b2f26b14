/**
 * The index of the first item whose key is no less than a given one, the number of items where all are less: a binary search.
 * @param items by their keys, the least first
 */
export function lowerBound<T>(items: ArrayLike<T>, key: number, keyOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  // What is looked for while reading mostly stands behind all others.
  if (high === 0 || keyOf(items[high - 1] as T) < key) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(items[middle] as T) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
