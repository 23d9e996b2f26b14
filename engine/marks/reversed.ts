import type { Lexicon } from '../lexicon/lexicon.ts';
import { reported } from '../text/reported.ts';
import { isSign, STOPS } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import type { Glyph } from './glyphs.ts';
import { reportsFrom } from './repair.ts';

/**
 * « » Nous partons, « a dit Nom. » Demain. « »: whether the angle marks of a block stand the wrong way round, each with blanks on both
 * sides: they alternate from the first, behind which nothing is reported, and the words before a « are reported or go on in lower case.
 */
export function isReversed(glyphs: readonly Glyph[], tokens: readonly Token[], lexicon: Lexicon): boolean {
  const angles = glyphs.filter(({ family }) => family === 'angle');
  const [first] = angles;
  if (!first || angles.length < 2 || first.char !== '»' || reported(tokens, first.token + 1, lexicon)) return false;
  let shown = false;
  for (const [index, { char, spaceBefore, previous, next, token }] of angles.entries()) {
    if (char !== (index % 2 === 0 ? '»' : '«')) return false;
    if (index % 2 === 0) {
      if (!(spaceBefore || previous === '') || !/\p{L}/u.test(next)) return false;
      continue;
    }
    const small = /^\p{Ll}/u.test(next) && /[.,!?…]/u.test(previous);
    shown ||= small || next === '' || reported(tokens, token + 1, lexicon);
  }
  return shown;
}

/** « . » Je viens, a-t-elle dit à la radio. »: the only angle mark of its block, behind a stop, opens what the same sentence reports. */
export function opensUnclosed(
  glyph: Glyph,
  glyphs: readonly Glyph[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  if (glyphs.some((other) => other !== glyph && other.family === 'angle')) return false;
  // « dijo: »Él sabía nadar. »: right behind a colon no mark closes.
  if (glyph.previous === ':' && glyph.spaceBefore && /\p{L}/u.test(glyph.next)) return true;
  if (!/^[.!?…]?$/u.test(glyph.previous) || !/\p{Lu}/u.test(glyph.next) || reported(tokens, glyph.token + 1, lexicon))
    return false;
  const { block } = tokens[glyph.token] as Token;
  for (let k = glyph.token + 2; tokens[k]?.block === block; k++) {
    if (tokens[k]?.kind === 'punctuation' && reportsFrom(tokens, k + 1, lexicon)) return true;
    if (isSign(tokens[k], STOPS)) return false;
  }
  return false;
}
