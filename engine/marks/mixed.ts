import type { Lexicon } from '../lexicon/lexicon.ts';
import { reported } from '../text/reported.ts';
import type { Token } from '../text/tokens.ts';
import { type Glyph, looksClosing, looksOpening } from './glyphs.ts';
import { comesBefore } from './look-ahead.ts';

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
  const behindWord = !glyph.spaceBefore && /[\p{L}.!?…]/u.test(glyph.previous) && !looksOpening(glyph);
  const behind = glyph.token + (tokens[glyph.token + 1]?.text === ',' ? 2 : 1);
  const next = ahead[0];
  return behindWord && (reported(tokens, behind, lexicon) || (next !== undefined && looksOpening(next)));
}
