const COMBINED = /\p{M}/gu;

/** The same letters without their accents. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(COMBINED, '').normalize('NFC');
}

/** Lower case with a plain apostrophe: the form in which words are compared. */
export function fold(word: string): string {
  const low = word.toLowerCase();
  return low.includes('’') ? low.replaceAll('’', "'") : low;
}
