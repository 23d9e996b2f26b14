import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import { isSign, signOf, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';

/** Signs behind which a sentence or a part of one begins. */
const BEFORE_HEAD = signs('.!?…:;—–•-[(') | signOf('...');
const STOP = signs('.');

/** Whether a word stands at the head of its block, of a sentence or of a part of one: there a capital proves nothing. */
export function headsSentence({ tokens, lexicon }: Parse, index: number): boolean {
  const before = tokens[index - 1];
  if (!before || before.block !== tokens[index]?.block) return true;
  if (before.kind !== 'mark' && !isSign(before, BEFORE_HEAD)) return false;
  // « M. Musk », « J. Lhota »: a stop that belongs to an abbreviation heads nothing.
  const abbreviated = isSign(before, STOP) ? tokens[index - 2] : undefined;
  return !(abbreviated && (lexicon.has(List.abbreviations, abbreviated) || isInitial(abbreviated)));
}

/** A single capital. */
export function isInitial({ text, capital }: Token): boolean {
  return capital && text.length <= 2 && /^\p{Lu}$/u.test(text);
}
