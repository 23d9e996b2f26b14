import { isSign, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';

const QUESTION = signs('?');
const COMMA = signs(',');
const CLOSED_BY = signs(',.');

/** How far, in tokens, words between marks that an encoding has lost may reach. */
const REACH = 80;

/** What a question mark never stands behind. */
const BEFORE_MARK = signs(',:;.!');

/**
 * The tokens of a block that stand for marks an encoding could not write: "?We go by meters?, she said". Question marks glued to
 * the word behind them open, the next one glued to the word before it closes. « ? On n’y croit plus ?, dit-elle », « un état ? moyen ? »:
 * with blanks inside, one that no question can end with opens, and the next one with a blank before it closes.
 */
export function lostMarks(tokens: readonly Token[], first: number, last: number): ReadonlySet<number> {
  const lost = new Set<number>();
  for (let index = first; index < last; index++) {
    const spaced = opensSpaced(tokens, index, first);
    if (!spaced && !opens(tokens, index, first)) continue;
    const closer = closerFrom(tokens, index, first, last, spaced);
    // « ? On n’y croit plus. »: one that is never closed opens all the same.
    if (spaced && closer === -1 && tokens[index + 1]?.capital) lost.add(index);
    if (closer === -1) continue;
    lost.add(index);
    lost.add(closer);
    index = closer;
  }
  return lost;
}

function opens(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index] as Token;
  if (!isSign(token, QUESTION)) return false;
  const next = tokens[index + 1];
  const apart = index === first || (tokens[index - 1] as Token).end < token.start;
  return apart && next?.start === token.end && next.kind === 'word';
}

function opensSpaced(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (!isSign(token, QUESTION) || next?.kind !== 'word' || next.start === token.end) return false;
  const before = tokens[index - 1] as Token;
  if (index === first || isSign(before, BEFORE_MARK)) return true;
  return before.end < token.start && before.kind === 'word' && !next.capital;
}

function closerFrom(tokens: readonly Token[], opener: number, first: number, last: number, spaced: boolean): number {
  for (let k = opener + 2; k < Math.min(last, opener + REACH); k++) {
    const token = tokens[k] as Token;
    if (!isSign(token, QUESTION)) continue;
    const behind = k + 1 < last ? tokens[k + 1] : undefined;
    const free = !behind || behind.start > token.end || isSign(behind, CLOSED_BY);
    if (spaced && opensSpaced(tokens, k, first)) return -1;
    const glued = (tokens[k - 1] as Token).end === token.start;
    return glued !== spaced && free ? k : -1;
  }
  return -1;
}

/** How many tokens a low mark typed as a comma stands at most before what closes it. */
const SHORT = 8;

/** Commas in the place of a low mark: apart from the word before, glued to the one behind, with a mark to close them (",Unfug" ). */
export function lowCommas(tokens: readonly Token[], first: number, last: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = first + 1; index + 1 < last; index++) {
    const token = tokens[index] as Token;
    if (!isSign(token, COMMA)) continue;
    const [before, next] = [tokens[index - 1] as Token, tokens[index + 1] as Token];
    if (before.end === token.start || next.start !== token.end || next.kind !== 'word') continue;
    const closer = nextMark(tokens, index + 1, Math.min(last, index + SHORT));
    // « logé ,qui " ne dort plus " »: a mark apart from the word before it closes nothing.
    const closes = closer !== -1 && (tokens[closer - 1] as Token).end === (tokens[closer] as Token).start;
    if (closes && /^["'“”‘’]/u.test((tokens[closer] as Token).text)) found.add(index);
  }
  return found;
}

function nextMark(tokens: readonly Token[], first: number, limit: number): number {
  for (let k = first; k < limit; k++) if (tokens[k]?.kind === 'mark') return k;
  return -1;
}
