import { remembered } from '../../engine/lexicon/remembered.ts';

/** Four letters in a row tell words apart and still find « confinement » in « déconfiner ». */
const LENGTH = 4;

/** The runs of letters of a word, its beginning and its end among them. */
export const lettersOf: (word: string) => readonly string[] = remembered((word) => {
  const marked = `^${word}$`;
  if (marked.length <= LENGTH) return [marked];
  return [...new Set(Array.from({ length: marked.length - LENGTH + 1 }, (_, at) => marked.slice(at, at + LENGTH)))];
});
