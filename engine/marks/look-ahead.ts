import { type Glyph, looksClosing, looksOpening } from './glyphs.ts';

/** A single mark behind a word or a stop, with no letter glued to it: it can close. Spaced words have a spaced closer (‘ words ’). */
export function endsSingle(glyph: Glyph, opener: Glyph): boolean {
  const behindWord = !glyph.spaceBefore || (opener.spaceAfter && looksClosing(glyph));
  return /[’'›‹‘]/u.test(glyph.char) && behindWord && (glyph.spaceAfter || !/\p{L}/u.test(glyph.next));
}

/**
 * Whether a single mark ahead ends the words that `opener` opens, or a double one that nothing else opens (‘words”).
 * @param alone no other mark is open
 */
export function closesLater(opener: Glyph, ahead: readonly Glyph[], alone: boolean): boolean {
  if (ahead.some((g) => g.family === 'single' && endsSingle(g, opener))) return true;
  const double = alone ? ahead.find((g) => g.family === 'double') : undefined;
  return double !== undefined && !double.spaceBefore && !looksOpening(double) && /[”"]/u.test(double.char);
}

/**
 * "the dockers' union": the mark belongs to the word if a better closer follows; in "the ‘wellness’ crowd" one word stands in marks.
 * @param words what stands between the opening mark and this one
 */
export function isPossessive(words: string, opener: Glyph, glyph: Glyph, ahead: readonly Glyph[]): boolean {
  if (!/[sx]/u.test(glyph.previous) || !/\p{Ll}/u.test(glyph.next)) return false;
  return /\s/u.test(words) && closesLater(opener, ahead, true);
}

/** Whether a mark that matches `wanted` stands before one that matches `stop`. */
export function comesBefore(ahead: readonly Glyph[], wanted: RegExp, stop: RegExp): boolean {
  for (const glyph of ahead) {
    if (wanted.test(glyph.char)) return true;
    if (stop.test(glyph.char)) return false;
  }
  return false;
}

/** A closing mark that opens: another one that may close stands before the next opener (”words”, ”words„). */
export function opensSwapped(glyph: Glyph, ahead: readonly Glyph[]): boolean {
  for (const next of ahead) {
    if (/[”"]/u.test(next.char)) return true;
    if (/[“„]/u.test(next.char))
      return glyph.char === '”' && next.char === '„' && looksClosing(next) && !looksOpening(next);
  }
  return false;
}

/** “It was ”a hearse“. I laughed.”: a pair the wrong way round inside another. */
export function opensInside(glyph: Glyph, ahead: readonly Glyph[]): boolean {
  const [next, after] = ahead.filter((g) => g.family === 'double');
  return looksOpening(glyph) && next?.char === '“' && looksClosing(next) && after !== undefined && looksClosing(after);
}

/** »words": the next mark is a double one that closes and cannot open. */
export function endsMixed(ahead: readonly Glyph[]): boolean {
  const next = ahead.find((glyph) => glyph.family !== 'single');
  return next?.family === 'double' && looksClosing(next) && !looksOpening(next);
}
