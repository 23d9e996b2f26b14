import { type Edit, editsOf } from './edit.ts';

/** What Windows has for the bytes 0x80 to 0x9F; five of them are no character there. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The byte that a character was read from, or -1. */
function byteOf(char: string): number {
  const code = char.charCodeAt(0);
  if (code >= 0x80 && code <= 0xff) return code;
  const index = WINDOWS.indexOf(char);
  return index === -1 ? -1 : 0x80 + index;
}

/** The first byte of two or three, read as a letter, and the others: « Ã© », « Â« », « â€œ ». */
const GARBLED = new RegExp(`[\u00c2-\u00c5][\u0080-\u00bf${WINDOWS}]|\u00e2[\u0080-\u00bf${WINDOWS}]{2}`, 'g');

/** What articles in Latin letters have beyond ASCII: letters, signs, quotation marks, dashes, spaces, the euro. */
const MEANT = /^(?:[\u00a0-\u017f\u2000-\u203a\u20ac\u2122]|\u2212)$/u;

/** A mark behind a word in capitals. */
const MARK = /[«»“”‘’„‚‹›]/u;

/** The last byte of a closing mark stands for nothing in Windows, and is often lost: « â€ ». */
const CUT_SHORT = /\u00e2\u20ac(?![\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u2013-\u203a\u20ac\u2122])/g;

/** « Ã » for « à »: the second byte is a space, which pages shrink. */
const SHRUNK = /\u00c3[ \u00a0](?=\p{L}|$)/gu;

const decoder = new TextDecoder('utf-8');

/**
 * UTF-8 that was read as Windows-1252 or Latin-1: « Ã©tÃ© » for « été », « â€œ » for a quotation mark. Capitals around it are a word
 * in capitals with a mark behind it („MANHÃ”“), and stay.
 */
export function mojibake(text: string): Edit[] {
  const edits = editsOf(text, GARBLED, true, ({ 0: garbled, index }) => {
    if (/\p{Lu}/u.test(text[index - 1] ?? '') && MARK.test(garbled[1] as string)) return null;
    const meant = decoder.decode(Uint8Array.from(garbled, byteOf));
    return MEANT.test(meant) ? meant : null;
  });
  // One alone may be what it looks like.
  const cut = editsOf(text, CUT_SHORT, true, () => '”');
  if (edits.length === 0) return cut;
  return [...edits, ...cut, ...editsOf(text, SHRUNK, true, () => 'à ')];
}
