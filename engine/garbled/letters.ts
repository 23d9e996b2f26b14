import { type Edit, editsOf } from './edit.ts';

/** A letter and the signs that Unicode combines with it: « e » + « ´ », as file systems and PDFs have it. */
const DECOMPOSED = /\p{L}\p{M}+/gu;

/** Letters that a printer set as one: « ﬁ ». */
const LIGATURE = /[\ufb00-\ufb06]/g;

/** Characters that nobody sees, in the midst of a word: where it may be broken, or what came along with a copy. */
const UNSEEN = /(?<=[\p{L}\p{M}])[\u00ad\u200b-\u200d\u2060\ufeff]+(?=\p{L})/gu;

/** Letters that look right and are other characters than the word lists have, and what is between letters unseen. */
export function composedLetters(text: string): Edit[] {
  return [
    ...editsOf(text, DECOMPOSED, false, ([letter]) => letter.normalize('NFC')),
    ...editsOf(text, LIGATURE, false, ([letter]) => letter.normalize('NFKC')),
    ...editsOf(text, UNSEEN, false, () => ''),
  ];
}
