import { NO_LISTS } from '../lexicon/bits.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { shortFor, type Word } from '../lexicon/words.ts';
import type { Token } from './tokens.ts';

const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u;
const LOWER = /\p{Ll}/u;

/** So many words in capitals open a paragraph at least, and so many at most; so many others follow. */
const FEWEST = 2;
const MOST = 8;
const REST = 6;

/** How many letters stand for an institution at most. */
const LONGEST_INITIALS = 6;

/**
 * « LE MAIRE DE Brévan a démenti » : papers set the first words of a text in capitals. They are read as the words that they are, the first
 * with its capital; names stay as they stand.
 */
export function withSmallOpenings(tokens: Token[], lexicon: Lexicon): Token[] {
  for (let first = 0; first < tokens.length; first++) {
    const { block } = tokens[first] as Token;
    if (tokens[first - 1]?.block === block) continue;
    let last = first;
    while (last < first + MOST && isShouted(tokens[last], block)) last++;
    if (last - first < FEWEST || isInitials(tokens, first, last) || !goesOnInLower(tokens, last, block)) continue;
    for (let k = first; k < last; k++) tokens[k] = small(tokens[k] as Token, k === first, lexicon);
  }
  return tokens;
}

function isShouted(token: Token | undefined, block: number): boolean {
  return (
    token?.block === block && token.kind === 'word' && (CAPITALS.test(token.text) || /^[AÀYOEÉI]$/u.test(token.text))
  );
}

/** « O PSP anunciou », « A UE acusa »: an article of one letter, and letters that stand for an institution. */
function isInitials(tokens: readonly Token[], first: number, last: number): boolean {
  const [article, name] = tokens.slice(first, last);
  return last - first === FEWEST && article?.text.length === 1 && (name?.text.length ?? 0) <= LONGEST_INITIALS;
}

/** Right behind the capitals the sentence goes on, and it is prose. */
function goesOnInLower(tokens: readonly Token[], last: number, block: number): boolean {
  if (tokens[last]?.kind !== 'word') return false;
  let words = 0;
  for (let k = last; tokens[k]?.block === block && k < last + 2 * REST; k++)
    if (LOWER.test((tokens[k] as Token).text)) words++;
  return words >= REST;
}

/** The word in lower case where a list has it so. */
function small(token: Token, opens: boolean, lexicon: Lexicon): Token {
  const { text } = token;
  const low = text.toLowerCase();
  const word = lexicon.word(opens ? (low[0] as string).toUpperCase() + low.slice(1) : low);
  return isKnown(lexicon.word(low)) ? token.readAs(shortFor(word, text)) : token;
}

function isKnown({ lists0, lists1, lists2, lists3, lists4, lists5 }: Word): boolean {
  return [lists0, lists1, lists2, lists3, lists4, lists5].some((bits, k) => bits !== NO_LISTS[k]);
}
