/** Words kept, a power of two. */
const SLOTS = 4096;

/**
 * The words met last, by a number made of their letters. Most words of a text are among them, and are found where they stand,
 * without a string of their own.
 * @returns the word of `source` from `first` to `last`, not included
 */
export function recentWords<T extends { readonly text: string }>(
  word: (text: string) => T,
): (source: string, first: number, last: number) => T {
  const slots = new Array<T | null>(SLOTS).fill(null);
  return (source, first, last) => {
    const length = last - first;
    const print =
      source.charCodeAt(first) * 31 +
      source.charCodeAt(last - 1) * 151 +
      source.charCodeAt((first + last) >> 1) * 7 +
      source.charCodeAt(first + (length >> 2)) * 611 +
      length * 1031;
    const slot = print & (SLOTS - 1);
    const known = slots[slot];
    if (known && known.text.length === length && source.startsWith(known.text, first)) return known;
    const found = word(source.slice(first, last));
    slots[slot] = found;
    return found;
  };
}
