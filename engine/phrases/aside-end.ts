import { isInAny, List } from '../lexicon/lists.ts';
import { PEOPLE } from '../lexicon/word-classes.ts';
import type { Parse } from '../parse.ts';
import { isSign, PAUSES } from '../text/signs.ts';
import { isRelative } from './finite.ts';
import { isFreeOfVerbs } from './phrase-ending.ts';

/** How many tokens an aside on somebody has at most. */
const LONGEST = 24;

/** How many words stand at most between the article and the noun for somebody (« une ancienne maire »). */
const LONGEST_QUALITY = 2;

/**
 * « Nom, maire de Lieu, », « Nom, 54 ans : », « Nom, qui dirige la gare, »: the sign that closes what is told between of whoever the words
 * before a comma name.
 * @param at the token behind those words
 * @returns the closing sign, or the token behind the last of the sentence; `at` itself where no comma or no such aside stands there
 */
export function asideEnd(parse: Parse, at: number): number {
  const { tokens } = parse;
  const first = at + 1;
  if (tokens[at]?.text !== ',' || tokens[at]?.marked !== -1 || !opensAside(parse, first)) return at;
  let end = first;
  while (end < first + LONGEST && tokens[end]?.sentence === tokens[at]?.sentence && !isSign(tokens[end], PAUSES)) {
    if (tokens[end]?.marked !== -1) return at;
    end++;
  }
  if (end === first || end === first + LONGEST) return at;
  return isTold(parse, first) || isFreeOfVerbs(parse, { first, last: end }) ? end : at;
}

/** The token behind an aside and its comma, where a verb goes on with what stands before; `at` itself where there is none. */
export function behindAside(parse: Parse, at: number): number {
  const end = asideEnd(parse, at);
  return end > at && parse.tokens[end]?.text === ',' ? end + 1 : end;
}

/** « Réaction de Nom, maire de Lieu : »: where the words end that lead to a colon, an aside on the last of them apart. */
export function endBeforeAside(parse: Parse, start: number, colon: number): number {
  for (let k = start; k < colon; k++) if (parse.tokens[k]?.text === ',' && asideEnd(parse, k) === colon) return k;
  return colon;
}

/** An age, a relative, or a noun for somebody with an article or none. */
function opensAside(parse: Parse, first: number): boolean {
  const { tokens, lexicon } = parse;
  if (isTold(parse, first)) return true;
  const number = lexicon.has(List.joints, tokens[first]) ? first + 1 : first;
  if (tokens[number]?.kind === 'number') return true;
  if (isInAny(PEOPLE, tokens[first])) return true;
  const noun = tokens.slice(first + 1, first + 2 + LONGEST_QUALITY);
  return lexicon.has(List.determiners, tokens[first]) && noun.some((token) => isInAny(PEOPLE, token));
}

function isTold(parse: Parse, first: number): boolean {
  const { tokens, lexicon } = parse;
  return isRelative(parse, first) || (lexicon.language.cues.inverts && lexicon.has(List.relativeForms, tokens[first]));
}
