import { isSign, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';

const QUESTION = signs('?');
const COMMA = signs(',');

/** How far, in tokens, words between marks that an encoding has lost may reach. */
const REACH = 80;

/**
 * The tokens of a block that stand for marks an encoding could not write: "?We go by meters?, she said". Question marks glued to
 * the word behind them open, the next one glued to the word before it closes.
 */
export function lostMarks(tokens: readonly Token[], first: number, last: number): ReadonlySet<number> {
  const lost = new Set<number>();
  for (let index = first; index < last; index++) {
    if (!opens(tokens, index, first)) continue;
    const closer = closerFrom(tokens, index, last);
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

function closerFrom(tokens: readonly Token[], opener: number, last: number): number {
  for (let k = opener + 2; k < Math.min(last, opener + REACH); k++) {
    const token = tokens[k] as Token;
    if (!isSign(token, QUESTION)) continue;
    const behind = k + 1 < last ? tokens[k + 1] : undefined;
    const free = !behind || behind.start > token.end || behind.text === ',';
    return (tokens[k - 1] as Token).end === token.start && free ? k : -1;
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
