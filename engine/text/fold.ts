/** Lower case with a plain apostrophe: the form in which words are compared. */
export function fold(word: string): string {
  const low = word.toLowerCase();
  return low.includes('’') ? low.replaceAll('’', "'") : low;
}
