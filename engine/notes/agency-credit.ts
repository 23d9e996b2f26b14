import type { Block, TextNote } from '../model.ts';
import { type Parse, spanOf } from '../parse.ts';
import { isSign, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';

const BEHIND_PLACE = signs('-–—:');
const OPENING = signs('(');
const CLOSING = signs(')');
const FULL_STOPS = signs('.!?');

/** How an agency signs: initials, or a name in capitals. */
const INITIALS = /^\p{Lu}[\p{Lu}&]{1,5}$/u;

/** A place before the initials has at most so many words. */
const PLACE = 5;

/**
 * « BRÉVAL (ABC) – Le port … », « … du port. (ABC) »: initials in brackets behind the place at the head of the text, or alone at its
 * foot, credit an agency: other outlets have the same text.
 */
export function agencyCredit(parse: Parse): TextNote[] {
  const { tokens, article } = parse;
  const isParagraph = ({ kind }: Block) => kind === 'paragraph';
  const note = (at: number): TextNote[] => {
    const span = spanOf(parse, { first: at, last: at + 3 });
    return [
      {
        kind: 'agency-credit',
        ...span,
        message: 'the text is credited to an agency',
        evidence: [{ ...span, role: 'marker' }],
      },
    ];
  };
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (!isSign(tokens[at], OPENING) || !isSign(tokens[at + 2], CLOSING)) continue;
    if (!INITIALS.test((tokens[at + 1] as Token).text)) continue;
    const { block } = tokens[at] as Token;
    const opens =
      block === article.blocks.findIndex(isParagraph) &&
      at - startOf(tokens, at) <= PLACE &&
      isSign(tokens[at + 3], BEHIND_PLACE);
    const closes =
      block === article.blocks.findLastIndex(isParagraph) &&
      tokens[at + 3]?.block !== block &&
      isSign(tokens[at - 1], FULL_STOPS);
    if (opens || closes) return note(at);
  }
  return [];
}

function startOf(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && first > at - PLACE - 1 && tokens[first - 1]?.block === tokens[at]?.block) first--;
  return first;
}
