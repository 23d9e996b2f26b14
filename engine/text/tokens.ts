import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Word } from '../lexicon/words.ts';
import type { Block, Span } from '../model.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'punctuation';

/** A word or sign of the article. Offsets are UTF-16 units into the article's text. */
export interface Token extends Span {
  /** What the word lists say of it. */
  readonly word: Word;
  readonly text: string;
  /** Lower case, typographic apostrophe made plain: what the word lists hold. */
  readonly low: string;
  readonly kind: TokenKind;
  readonly capital: boolean;
  /** A pronoun hung on its verb (« dit-il », « a-t-elle »). */
  readonly inverted: boolean;
  readonly block: number;
  /** Index of the sentence, set by the sentence stage; a marked passage belongs to the sentence around it. */
  sentence: number;
  /** Index of the outermost marked passage that the token stands in, or -1. */
  marked: number;
}

const TOKEN =
  /\p{N}+(?:[.,\u00a0\u202f ]\p{N}{3})*(?:[.,]\p{N}+)?(?![\p{L}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:['’](?!['’]))?|\.{3}|''|``|<<|>>|\S/gu;
const MARK = /^(?:[«»“”„‟"‹›‘’‚‛']|''|``|<<|>>)$/u;
const WORD = /^[\p{L}\p{N}]/u;
const NUMBER = /^\p{N}[\p{N}.,\u00a0\u202f ]*$/u;

/**
 * Cuts blocks into words and signs. Elided words (`l'`, `qu'`) and hung pronouns (`-t-il`) become tokens of their own;
 * an apostrophe that ends a word without eliding it is a mark.
 */
export function tokenise(text: string, blocks: readonly Block[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  blocks.forEach((block, index) => {
    const source = text.slice(block.start, block.end);
    for (const match of source.matchAll(TOKEN)) pushWord(tokens, match[0], block.start + match.index, index, lexicon);
  });
  return tokens;
}

function pushWord(tokens: Token[], word: string, start: number, block: number, lexicon: Lexicon): void {
  if (!WORD.test(word)) {
    push(tokens, lexicon, word, start, block, MARK.test(word) ? 'mark' : 'punctuation');
    return;
  }
  if (NUMBER.test(word)) {
    push(tokens, lexicon, word, start, block, 'number');
    return;
  }
  // A loop, no recursion: a hostile text may elide thousands of times in one word.
  let rest = word;
  let at = start;
  for (;;) {
    const elided = /^(\p{L}+)['’]/u.exec(rest);
    if (!elided?.[1] || !lexicon.elided.has(elided[1].toLowerCase())) break;
    push(tokens, lexicon, elided[0], at, block, 'word');
    at += elided[0].length;
    rest = rest.slice(elided[0].length);
  }
  if (at > start) {
    if (rest) pushWord(tokens, rest, at, block, lexicon);
    return;
  }
  const hung = lexicon.hyphenated?.exec(word);
  if (hung && hung.index > 0) {
    push(tokens, lexicon, word.slice(0, hung.index), start, block, 'word');
    push(tokens, lexicon, hung[1] as string, start + word.length - (hung[1] as string).length, block, 'word', true);
    return;
  }
  const object = lexicon.objects?.exec(word);
  if (object && object.index > 0) {
    pushWord(tokens, word.slice(0, object.index), start, block, lexicon);
    push(tokens, lexicon, object[0].slice(1), start + object.index + 1, block, 'word');
    return;
  }
  const owner = lexicon.possessive?.exec(word) ?? lexicon.enclitic?.exec(word);
  if (owner && owner.index > 0) {
    pushWord(tokens, word.slice(0, owner.index), start, block, lexicon);
    push(tokens, lexicon, owner[0], start + owner.index, block, 'word');
    return;
  }
  if (/['’]$/u.test(word)) {
    push(tokens, lexicon, word.slice(0, -1), start, block, 'word');
    push(tokens, lexicon, word.slice(-1), start + word.length - 1, block, 'mark');
    return;
  }
  push(tokens, lexicon, word, start, block, 'word');
}

function push(
  tokens: Token[],
  lexicon: Lexicon,
  text: string,
  start: number,
  block: number,
  kind: TokenKind,
  inverted = false,
): void {
  const word = lexicon.word(text);
  tokens.push({
    start,
    end: start + text.length,
    word,
    text: word.text,
    low: word.low,
    kind,
    capital: word.capital,
    inverted,
    block,
    sentence: -1,
    marked: -1,
  });
}
