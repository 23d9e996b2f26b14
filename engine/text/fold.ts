/** Lower case with a plain apostrophe: the form in which words are compared. */
export function fold(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}
