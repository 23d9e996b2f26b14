import { isSpace } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';
import { dashMarks } from './dash-marks.ts';
import { lostMarks, lowCommas } from './lost.ts';

export type Family = 'angle' | 'double' | 'single';

/** A quotation mark in its place: what it looks like and what stands around it. Decided by position, never by rewriting. */
export interface Glyph {
  readonly char: string;
  readonly family: Family;
  readonly token: number;
  readonly start: number;
  readonly end: number;
  /** White space or the edge of the block directly before / after. */
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
  /** The next / previous sign that is no white space, '' at the block's edge. */
  readonly next: string;
  readonly previous: string;
}

const FAMILIES: ReadonlyMap<string, Family> = new Map(
  Object.entries({
    '«': 'angle',
    '»': 'angle',
    '“': 'double',
    '”': 'double',
    '„': 'double',
    '‟': 'double',
    '"': 'double',
    '″': 'double',
    '‘': 'single',
    '’': 'single',
    '‚': 'single',
    '‛': 'single',
    "'": 'single',
    '‹': 'single',
    '›': 'single',
  } as const),
);
/** Marks typed as two characters, or as an accent that stands alone, read as the straight mark that they stand for. */
const TYPED: ReadonlyMap<string, string> = new Map([
  ["''", '"'],
  ['’’', '”'],
  ['´´', '”'],
  ['´', "'"],
  ['`', "'"],
  ['``', '"'],
  [',,', '„'],
  ['<<', '«'],
  ['>>', '»'],
]);

/** The sign that a mark stands for, whatever it is typed with. */
export function signTyped(text: string): string {
  return TYPED.get(text) ?? text;
}

/** Small angles, where no others stand in their block: then they are the outer marks. */
const SMALL_ANGLES: ReadonlyMap<string, string> = new Map([
  ['‹', '«'],
  ['›', '»'],
]);
const LARGE_MARKS = /^[«»“”„"]$/;

/** The quotation marks of one block, in order. */
export function glyphsOf(text: string, tokens: readonly Token[], first: number, last: number): Glyph[] {
  const glyphs: Glyph[] = [];
  const from = tokens[first]?.start ?? 0;
  const to = tokens[last - 1]?.end ?? 0;
  const lost = new Set([...lostMarks(tokens, first, last), ...dashMarks(tokens, first, last)]);
  const low = lowCommas(tokens, first, last);
  const doubled = closesDoubled(tokens, first, last);
  const smallAreOuter = !hasLargeMarks(tokens, first, last);
  for (let index = first; index < last; index++) {
    const token = tokens[index] as Token;
    const isLost = lost.has(index);
    if (token.kind !== 'mark' && !isLost && !low.has(index)) continue;
    // ‘‘…’’: two single marks stand for a double one where they close so as well; "‘‘Twas dark" holds an apostrophe.
    const pair =
      doubled && token.text === '‘' && tokens[index + 1]?.text === '‘' && tokens[index + 1]?.start === token.end;
    const char = pair
      ? '“'
      : low.has(index)
        ? '‚'
        : isLost
          ? '"'
          : (smallAreOuter && SMALL_ANGLES.get(token.text)) || signTyped(token.text);
    const family = FAMILIES.get(char);
    if (!family || (char === '″' && isInches(tokens[index - 1], token))) continue;
    const at = index;
    const closing = pair ? (tokens[++index] as Token) : token;
    glyphs.push({
      char,
      family,
      token: index,
      start: token.start,
      end: closing.end,
      spaceBefore: token.start <= from || isSpace(text.charCodeAt(token.start - 1)),
      spaceAfter: closing.end >= to || isSpace(text.charCodeAt(closing.end)),
      next: tokens[index + 1] && index + 1 < last ? ((tokens[index + 1] as Token).text[0] as string) : '',
      previous: at > first ? ((tokens[at - 1] as Token).text.at(-1) as string) : '',
    });
  }
  return glyphs;
}

/** 10″: behind a number a measure. */
function isInches(before: Token | undefined, { start }: Token): boolean {
  return before?.end === start && /\d$/u.test(before.text);
}

function hasLargeMarks(tokens: readonly Token[], first: number, last: number): boolean {
  for (let k = first; k < last; k++)
    if (tokens[k]?.kind === 'mark' && LARGE_MARKS.test(tokens[k]?.text ?? '')) return true;
  return false;
}

/** Whether a double mark typed as two single ones closes somewhere (‘‘…’’). */
function closesDoubled(tokens: readonly Token[], first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (tokens[k]?.kind === 'mark' && tokens[k]?.text === '’’') return true;
  return false;
}

/** What the words of a passage may begin with: a letter, an inner mark or an apostrophe ("‘Twas dark"). */
const LETTER = /[\p{L}\p{N}[(…¿¡‘’'“«]/u;
const AFTER_CLOSER = /^[.,;:!?…)\]]?$/u;

/** What follows can't follow an opening mark: a stop, or the end of the block (`« incroyable «.`). */
export function looksClosing(glyph: Glyph): boolean {
  return AFTER_CLOSER.test(glyph.next) && /[\p{L}\p{N}.!?…)\]«»”"%€]/u.test(glyph.previous);
}

/** White space or the edge before it and a letter right behind it: it can only open (`dit "oui`). */
export function looksOpening(glyph: Glyph): boolean {
  return (glyph.spaceBefore || /[('’:]/u.test(glyph.previous)) && !glyph.spaceAfter && LETTER.test(glyph.next);
}
