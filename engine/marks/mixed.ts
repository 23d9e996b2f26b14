import type { Lexicon } from '../lexicon/lexicon.ts';
import { reported } from '../text/reported.ts';
import { isSign, STOPS } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import { type Glyph, looksClosing, looksOpening } from './glyphs.ts';
import { closesTight, comesBefore } from './look-ahead.ts';

/** `` Words « , says Name: a mark that opens elsewhere ends the words that a double one opened, where a stop or a report follows. */
export function closesDouble(glyph: Glyph, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (!looksClosing(glyph) || looksOpening(glyph) || glyph.next === '') return false;
  return reported(tokens, glyph.token + (tokens[glyph.token + 1]?.text === ',' ? 2 : 1), lexicon);
}

/** « como '' una eternidad . Luego vino el ruido , « como una puerta". »: the words that the inner mark opened end, and a sentence before them. */
export function endsInnerWords(outer: Glyph, inner: Glyph, tokens: readonly Token[]): boolean {
  if (inner.family !== 'angle' || outer.family !== 'double') return false;
  for (let k = outer.token + 1; k < inner.token; k++) if (isSign(tokens[k], STOPS)) return true;
  return false;
}

/**
 * Whether a double mark ends the words that an angle mark opened (« Words", « words”said he): a report follows it, or nothing ahead
 * is a better closer.
 * @param ahead the marks behind it
 */
export function closesOther(
  glyph: Glyph,
  ahead: readonly Glyph[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  if (looksClosing(glyph) && !comesBefore(ahead, /[»]/, /[«]/)) return true;
  // « palabras" y », »palabras “ y »: no mark ahead is a better closer.
  const last = closesTight(glyph) || (glyph.spaceBefore && glyph.spaceAfter && /\p{Ll}/u.test(glyph.next));
  const other = ahead.find(({ family }) => family !== 'single');
  if (last && (!other || (glyph.char !== '"' && looksOpening(other)))) return true;
  const behindWord = !glyph.spaceBefore && /[\p{L}.!?…]/u.test(glyph.previous) && !looksOpening(glyph);
  const behind = glyph.token + (tokens[glyph.token + 1]?.text === ',' ? 2 : 1);
  const next = ahead[0];
  return behindWord && (reported(tokens, behind, lexicon) || (next !== undefined && looksOpening(next)));
}
