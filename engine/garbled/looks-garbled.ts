import { isPlainLetter, isSpace } from '../text/characters.ts';

const ASCII = 0x80;
const AMPERSAND = '&'.charCodeAt(0);
const HASH = '#'.charCodeAt(0);
/** Beyond the letters that Latin scripts have. */
const COMBINED = /\p{M}/u;

/** Letters as which the first byte of others is read: « Ã© ». */
const FIRST_BYTES = codesOf('ÂÃÄÅâ');
/** Signs that may stand for an apostrophe. */
const FOR_APOSTROPHES = codesOf('ʼ′‘‛');
const ACCENTS = codesOf('´`');
const QUESTION = '?'.charCodeAt(0);
const APOSTROPHES = codesOf("'’");
const DASHES = codesOf('–−');
const HYPHEN = '-'.charCodeAt(0);
const T = 't'.charCodeAt(0);
const LIGATURES = codesOf('ﬀﬁﬂﬃﬄﬅﬆ');
const ELIDED = /(?:(?:^|[^\p{L}])\p{L}|[ulhn])$/u;
const CONTRACTED = /^(?:[stdm](?!\p{L})|re|ve|ll)/u;
const REPLACED = 0xfffd;
const UNSEEN = codesOf('\u00ad\u200b\u200c\u200d\u2060\ufeff');

function codesOf(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

/** Whether something in a stretch of a text may be garbled. Asked of every character, so without patterns; the finders look closer. */
export function looksGarbled(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (
      isPlainLetter(code)
        ? code >= ASCII && FIRST_BYTES.has(code) && text.charCodeAt(at + 1) >= ASCII
        : isOdd(text, at, code)
    )
      return true;
  }
  return false;
}

function isOdd(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (code === AMPERSAND) return next === HASH || isPlainLetter(next);
  if (APOSTROPHES.has(code)) {
    const before = text.charCodeAt(at - 1);
    // « l''eau »
    if (next === code) return isPlainLetter(before) && isPlainLetter(text.charCodeAt(at + 2));
    return (isSpace(next) || isSpace(before)) && bindsWords(text, at);
  }
  if (FOR_APOSTROPHES.has(code) || code === QUESTION)
    return isPlainLetter(next) && isPlainLetter(text.charCodeAt(at - 1));
  if (ACCENTS.has(code)) return true;
  // « - t - il »
  if (code === HYPHEN) return isSpace(next) && text.charCodeAt(at + 2) === T && !isPlainLetter(text.charCodeAt(at + 3));
  if (DASHES.has(code)) return isPlainLetter(next);
  if (code < ASCII) return false;
  return (
    code < 0xa0 ||
    code === REPLACED ||
    UNSEEN.has(code) ||
    LIGATURES.has(code) ||
    (code >= 0x300 && COMBINED.test(text[at] as string))
  );
}

/** « l ' eau », "don ' t": a short word before an apostrophe with a blank beside it, or what is left of one behind it. */
function bindsWords(text: string, at: number): boolean {
  const last = isSpace(text.charCodeAt(at - 1)) ? at - 2 : at - 1;
  const first = isSpace(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
  return ELIDED.test(text.slice(Math.max(0, last - 6), last + 1)) || CONTRACTED.test(text.slice(first, first + 3));
}
