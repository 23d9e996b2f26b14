import type { Lexicon } from '../lexicon/lexicon.ts';
import { List } from '../lexicon/lists.ts';
import { reported } from '../text/reported.ts';
import type { Token } from '../text/tokens.ts';
import { type Glyph, looksClosing, looksOpening } from './glyphs.ts';

/** A single mark behind a word or a stop, with no letter glued to it: it can close. Spaced words have a spaced closer (‘ words ’). */
export function endsSingle(glyph: Glyph): boolean {
  // ‘ words ’, 'words ';
  const behindWord = !glyph.spaceBefore || looksClosing(glyph);
  return /[’'›‹‘]/u.test(glyph.char) && behindWord && (glyph.spaceAfter || !/\p{L}/u.test(glyph.next));
}

/**
 * Whether a single mark ahead ends the words that one opens, or a double one that nothing else opens (‘words”).
 * @param alone no other mark is open
 */
export function closesLater(ahead: readonly Glyph[], alone: boolean): boolean {
  if (ahead.some((g) => g.family === 'single' && endsSingle(g))) return true;
  const double = alone ? ahead.find((g) => g.family === 'double') : undefined;
  return double !== undefined && !double.spaceBefore && !looksOpening(double) && /[”"]/u.test(double.char);
}

/** A single mark that can open, wherever its words end. */
export function mayOpenSingle(glyph: Glyph, germanStyle: boolean): boolean {
  const opener = /[‘‚‹'’]/u.test(glyph.char) || (glyph.char === '›' && germanStyle);
  return opener && (looksOpening(glyph) || (glyph.char === '‘' && glyph.spaceBefore) || opensSpaced(glyph));
}

/** « . ' Elle m'a écrit' , dit Nom »: a straight mark with a blank on both sides, behind a stop or at the block's edge. */
function opensSpaced(glyph: Glyph): boolean {
  return (
    glyph.char === "'" &&
    glyph.spaceBefore &&
    glyph.spaceAfter &&
    /^[.!?:]?$/u.test(glyph.previous) &&
    /\p{L}/u.test(glyph.next)
  );
}

/**
 * "the dockers' union": the mark belongs to the word if a better closer follows; in "the ‘wellness’ crowd" one word stands in marks.
 * @param words what stands between the opening mark and this one
 */
export function isPossessive(words: string, glyph: Glyph, ahead: readonly Glyph[]): boolean {
  if (!/[sx]/u.test(glyph.previous) || !/\p{Ll}/u.test(glyph.next)) return false;
  return /\s/u.test(words) && closesLater(ahead, true);
}

/** "failed to hear the members' concerns": an apostrophe behind a plural, and what they own behind it; a report would show a mark. */
export function ownsNext(glyph: Glyph, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (glyph.previous !== 's' || !glyph.spaceAfter || !/\p{Ll}/u.test(glyph.next)) return false;
  // "our members' concerns": a noun, though it looks like a verb that reports.
  const noun = lexicon.has(List.nouns, tokens[glyph.token + 1]);
  return lexicon.possessive !== null && (noun || !reported(tokens, glyph.token + 1, lexicon));
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
    if (/[“„]/u.test(next.char)) return glyph.char === '”' && looksClosing(next) && !looksOpening(next);
  }
  return false;
}

/** “It was ”a hearse“. I laughed.”: a pair the wrong way round inside another. */
export function opensInside(glyph: Glyph, ahead: readonly Glyph[]): boolean {
  const [next, after] = ahead.filter((g) => g.family === 'double');
  return looksOpening(glyph) && next?.char === '“' && looksClosing(next) && after !== undefined && looksClosing(after);
}

/** »words", »words “ goes on, »words" and: the next mark is a double one that closes and cannot open, or looks both ways. */
function endsMixed(ahead: readonly Glyph[]): boolean {
  const next = ahead.find((glyph) => glyph.family !== 'single');
  if (next?.family !== 'double') return false;
  const apart = next.spaceBefore && next.spaceAfter;
  return (looksClosing(next) && !looksOpening(next)) || closesTight(next) || apart;
}

/** « jueves » sin fallo” »: with blanks on both sides and words right behind. */
function standsApart({ spaceBefore, spaceAfter, next }: Glyph): boolean {
  return spaceBefore && spaceAfter && /\p{L}/u.test(next);
}

/** « puerto.»No soy »: glued to the stop before it, with a capital behind. */
function opensSentence({ spaceAfter, previous, next }: Glyph): boolean {
  return !spaceAfter && /[.!?…:]/u.test(previous) && /\p{Lu}/u.test(next);
}

/** «words« and: glued to the word before it and apart from the next, whatever it looks like, a mark closes. */
export function closesTight(glyph: Glyph): boolean {
  return !glyph.spaceBefore && glyph.spaceAfter && /[\p{L}\p{N}.!?…]/u.test(glyph.previous);
}

/** The next angle mark closes and the one after closes too: the opener before them stands inside an open passage. */
export function nestsInside(ahead: readonly Glyph[]): boolean {
  const angles = ahead.filter((g) => g.family === 'angle');
  return angles[0]?.char === '»' && (angles[1]?.char === '»' || (angles[1] !== undefined && looksClosing(angles[1])));
}

/** "He said ''please'' twice.": a pair typed as two apostrophes each, inside a straight one. */
export function nestsTyped(open: Glyph, glyph: Glyph, ahead: readonly Glyph[]): boolean {
  const [next, ...after] = ahead.filter(({ family }) => family === 'double');
  if (isTyped(open) || !isTyped(glyph) || !looksOpening(glyph) || !next || !isTyped(next)) return false;
  return !looksOpening(next) && after.some((other) => !isTyped(other));
}

/** "He shouted "get out" and ran": the next two marks of its kind close, the second one the words around. */
export function nestsAlike(open: Glyph, glyph: Glyph, ahead: readonly Glyph[]): boolean {
  if (open.spaceAfter || !/[\p{L},:]/u.test(glyph.previous) || !looksOpening(glyph)) return false;
  const [inner, outer] = ahead.filter(({ family }) => family === 'double');
  return inner !== undefined && outer !== undefined && endsTight(inner) && endsTight(outer);
}

/** Glued to the word or stop before it and apart from the next one. */
function endsTight(glyph: Glyph): boolean {
  return !glyph.spaceBefore && (looksClosing(glyph) || glyph.spaceAfter);
}

/** Two apostrophes that stand for a straight mark. */
function isTyped({ char, start, end }: Glyph): boolean {
  return char === '"' && end - start === 2;
}

/** "»»My father said no», counters Name": two of them right before a letter open, where another one closes behind a letter or a stop. */
function opensDoubled(glyph: Glyph, [second, ...ahead]: readonly Glyph[]): boolean {
  const doubled = glyph.spaceBefore && second?.char === '»' && second.start === glyph.end && /\p{L}/u.test(second.next);
  const closer = doubled ? ahead.find(({ family }) => family === 'angle') : undefined;
  return closer?.char === '»' && !closer.spaceBefore;
}

/**
 * A `»` that opens: German style, or the wrong mark, with a mark to close it before the next true opener.
 * @param ends whether a mark ends words, whatever it looks like
 */
export function opensAngle(
  glyph: Glyph,
  ahead: readonly Glyph[],
  germanStyle: boolean,
  ends: (next: Glyph) => boolean,
): boolean {
  if (opensDoubled(glyph, ahead)) return true;
  const angles = ahead.filter((g) => g.family === 'angle');
  // »words««: of two together the second shows what follows them.
  const next =
    angles[1] !== undefined && angles[1].char === angles[0]?.char && angles[1].start === angles[0].end
      ? angles[1]
      : angles[0];
  // „… »Das war der Wind.“: the last mark of its paragraph, where it is an opener, was never closed.
  if (!next && !germanStyle && standsApart(glyph)) return endsMixed(ahead);
  if (!next && looksOpening(glyph)) return endsMixed(ahead) || (germanStyle && ahead.length === 0);
  if (!next || looksClosing(glyph)) return false;
  const tight = !next.spaceBefore && next.spaceAfter;
  if (germanStyle)
    return next.char === '«' || (looksClosing(next) && !looksOpening(next)) || (tight && looksOpening(glyph));
  if (!glyph.spaceBefore && !opensSentence(glyph)) return false;
  return tight || ends(next) || (next.char === '»' && !looksOpening(next));
}

/**
 * Whether words run on over the paragraph: the next one opens with the same mark, and they are no part of a sentence of the journalist's,
 * but open one or stand behind a colon or comma.
 */
export function runsOver({ previous, char }: Glyph, next: Token | undefined): boolean {
  // « Words.⏎⏎» Words.⏎⏎» Words. »: in French tradition each further paragraph opens with a closing mark.
  const alike = next?.text === char || (char === '«' && next?.text === '»');
  return next?.kind === 'mark' && alike && (previous === '' || /[.!?…:,]/u.test(previous));
}

/** « cierra,"nadie avisó" »: a straight mark glued to a comma and to the word behind it. */
export function opensGlued({ previous, next, spaceAfter }: Glyph): boolean {
  return previous === ',' && !spaceAfter && /\p{L}/u.test(next);
}
