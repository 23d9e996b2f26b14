import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Word } from '../lexicon/words.ts';
import type { Block, Span } from '../model.ts';
import { isPlainLetter, isSpace, standsAlone } from './characters.ts';
import { cutWord } from './cut-word.ts';

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

/** A number with its groups and decimals a date or a time (9/11, 4:25), a word with its hyphens and apostrophes, marks typed as two signs, or any one sign. */
const TOKEN =
  /\p{N}+(?:[.,\u00a0\u202f ]\p{N}{3})*(?:[.,/:]\p{N}+)*(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:['’](?!['’]))?|\.{3}|''|’’|``|,,|<<|>>|\S/uy;

/** What may go on a word that began with plain letters. */
const GOES_ON = /[\p{L}\p{M}\p{N}\-‐‑'’&]/u;

/**
 * Cuts blocks into words and signs. Elided words (`l'`, `qu'`) and hung pronouns (`-t-il`) become tokens of their own;
 * an apostrophe that ends a word without eliding it is a mark.
 */
export function tokenise(text: string, blocks: readonly Block[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const cuts = new Map<string, ReturnType<typeof cutWord>>();
  blocks.forEach(({ start, end }, block) => {
    const source = text.slice(start, end);
    for (let at = 0; at < source.length; ) {
      if (isSpace(source.charCodeAt(at))) {
        at++;
        continue;
      }
      const last = plainTokenEnd(source, at) ?? tokenEnd(source, at);
      if (last === at) break;
      const word = lexicon.wordIn(source, at, last);
      if (word.whole) push(tokens, word, start + at, block, word.kind, false);
      else {
        let parts = cuts.get(word.text);
        if (!parts) {
          parts = cutWord(word.text, lexicon);
          cuts.set(word.text, parts);
        }
        for (const part of parts) push(tokens, part.word, start + at + part.offset, block, part.kind, part.inverted);
      }
      at = last;
    }
  });
  return tokens;
}

/** The end of a word of plain letters or of a sign that stands alone, as most are: found without the pattern; null for all others. */
function plainTokenEnd(source: string, first: number): number | null {
  if (standsAlone(source.charCodeAt(first), source.charCodeAt(first + 1))) return first + 1;
  let at = first;
  while (at < source.length && isPlainLetter(source.charCodeAt(at))) at++;
  if (at === first) return null;
  if (at === source.length) return at;
  const code = source.charCodeAt(at);
  return isSpace(code) || code === 0x2c || code === 0x2e || !GOES_ON.test(source[at] as string) ? at : null;
}

/** The end of any token, behind white space that the pattern skips. */
function tokenEnd(source: string, first: number): number {
  TOKEN.lastIndex = first;
  return TOKEN.test(source) ? TOKEN.lastIndex : first;
}

function push(tokens: Token[], word: Word, start: number, block: number, kind: TokenKind, inverted: boolean): void {
  tokens.push({
    start,
    end: start + word.text.length,
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
