import { type Edit, editsOf } from './edit.ts';

/** A letter and the signs that Unicode combines with it: « e » + « ´ », as file systems and PDFs have it. */
const DECOMPOSED = /\p{L}\p{M}+/gu;

/** Letters that a printer set as one: « ﬁ ». */
const LIGATURE = /[\ufb00-\ufb06]/g;

/** Letters that look right and are other characters than the word lists have. */
export function composedLetters(text: string): Edit[] {
  return [
    ...editsOf(text, DECOMPOSED, false, ([letter]) => letter.normalize('NFC')),
    ...editsOf(text, LIGATURE, false, ([letter]) => letter.normalize('NFKC')),
  ];
}
