import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Word } from '../lexicon/words.ts';
import type { Block, Span } from '../model.ts';
import { wordsBegin } from './block-words.ts';
import { endsWord, isPlainLetter, isSpace, standsAlone } from './characters.ts';
import { cutWord, type Part } from './cut-word.ts';
import { genderedEnd } from './gendered.ts';
import { houseNumberEnd } from './house-number.ts';
import { loosePronoun } from './loose-pronoun.ts';
import { meantWord } from './misspelt.ts';
import { possessiveEnd } from './possessive-end.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'punctuation';

/**
 * A word or sign of the article. Offsets are UTF-16 units into the article's text. What all tokens of a spelling share is read from
 * its word: a long article has millions of tokens, which are better small.
 */
export class Token implements Span {
  /** Index of the sentence, set by the sentence stage; a marked passage belongs to the sentence around it. */
  sentence = -1;
  /** Index of the outermost marked passage that the token stands in, or -1. */
  marked = -1;

  constructor(
    /** What the word lists say of it. */
    readonly word: Word,
    readonly start: number,
    readonly block: number,
    readonly kind: TokenKind,
    /** A pronoun hung on its verb (« dit-il », « a-t-elle »). */
    readonly inverted: boolean,
  ) {}

  get end(): number {
    return this.start + this.word.text.length;
  }

  get text(): string {
    return this.word.text;
  }

  /** Lower case, typographic apostrophe made plain: what the word lists hold. */
  get low(): string {
    return this.word.low;
  }

  get capital(): boolean {
    return this.word.capital;
  }

  /** The same token, read as another word of as many letters. */
  readAs(word: Word): Token {
    return new Token(word, this.start, this.block, this.kind, this.inverted);
  }
}

/** An account (@mayor), an ordinal (2.º), a number with its groups and decimals, one with letters on it (1.2bn), a date or a time (9/11, 4:25), a word with its hyphens and apostrophes, marks typed as two signs, or any one sign. */
const TOKEN =
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]*[\p{L}\p{N}]|\p{N}+\.[ºª]|\p{N}+[.,]\p{N}+\p{L}{1,3}(?![\p{L}\p{N}])|\p{N}+(?:[.,\u00a0\u202f ]\p{N}{3})*(?:[.,/:]\p{N}+)*(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:['’](?!['’]))?|\.{3}|''|´´|’’|``|,,|<<|>>|\S/uy;

/** The same, with an apostrophe typed twice inside a word (« l''eau »). */
const DOUBLED = new RegExp(TOKEN.source.replace("(?:[-‐‑'’&][", "(?:(?:[-‐‑&]|['’]{1,2})["), 'uy');
const TWICE = /\p{L}''\p{L}/u;
/** A single mark that closes something: then two together are an apostrophe and a mark. */
const CLOSER = /\p{L}'(?![\p{L}'])/u;

const HYPHEN = '-'.charCodeAt(0);
const T = 't'.charCodeAt(0);

/** What may go on a word that began with plain letters. */
const GOES_ON = /[\p{L}\p{M}\p{N}\-‐‑'’&]/u;

/**
 * Cuts blocks into words and signs. Elided words (`l'`, `qu'`) and hung pronouns (`-t-il`) become tokens of their own;
 * an apostrophe that ends a word without eliding it is a mark.
 */
export function tokenise(text: string, blocks: readonly Block[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const cuts = new Map<string, readonly Part[]>();
  for (let block = 0; block < blocks.length; block++) {
    const { start, end } = blocks[block] as Block;
    // No token runs on into the next block; offsets are the whole text's, whose characters are nearer at hand than a slice's.
    const source = text.slice(0, end);
    const pattern = isTypedTwice(text, start, end) ? DOUBLED : TOKEN;
    for (let at = wordsBegin(text, start, end); at < end; ) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        at++;
        continue;
      }
      const hung = code === HYPHEN || code === T ? loosePronoun(source, at, lexicon) : null;
      if (hung) {
        tokens.push(new Token(lexicon.wordIn(text, hung.start, hung.end), hung.start, block, 'word', true));
        at = hung.end;
        continue;
      }
      const owning = possessiveEnd(source, at, lexicon);
      if (owning > at) {
        tokens.push(new Token(lexicon.wordIn(text, at, owning), at, block, 'word', false));
        at = owning;
        continue;
      }
      const house = houseNumberEnd(source, at, lexicon);
      const whole = house === -1 ? (plainTokenEnd(text, at, end) ?? tokenEnd(source, at, pattern)) : house;
      if (whole === at) break;
      const last = isPlainLetter(code) ? genderedEnd(lexicon.language, source, whole) : whole;
      const word = lexicon.wordIn(text, at, last);
      if (word.whole) tokens.push(new Token(word, at, block, word.kind, false));
      else {
        for (const part of partsOf(word, cuts, lexicon))
          tokens.push(new Token(part.word, at + part.offset, block, part.kind, part.inverted));
      }
      at = last;
    }
  }
  return lexicon.language.text.misspelt ? meantTokens(tokens, lexicon) : tokens;
}

/** The tokens, those that are typed like another word as what they mean. */
function meantTokens(tokens: Token[], lexicon: Lexicon): Token[] {
  tokens.forEach((token, index) => {
    const word = token.kind === 'word' ? meantWord(tokens, index, lexicon) : null;
    if (word) tokens[index] = token.readAs(word);
  });
  return tokens;
}

function partsOf({ text }: Word, known: Map<string, readonly Part[]>, lexicon: Lexicon): readonly Part[] {
  let parts = known.get(text);
  if (!parts) {
    parts = cutWord(text, lexicon);
    known.set(text, parts);
  }
  return parts;
}

/**
 * The end of a word of plain letters or of a sign that stands alone, as most are: found without the pattern; null for all others.
 * @param end of the block
 */
function plainTokenEnd(text: string, first: number, end: number): number | null {
  let at = first;
  while (at < end && isPlainLetter(text.charCodeAt(at))) at++;
  if (at === first) return standsAlone(text.charCodeAt(at), at + 1 < end ? text.charCodeAt(at + 1) : 0) ? at + 1 : null;
  return at === end || endsWord(text.charCodeAt(at)) || !GOES_ON.test(text[at] as string) ? at : null;
}

/** The end of any token. */
function tokenEnd(source: string, first: number, pattern: RegExp): number {
  pattern.lastIndex = first;
  return pattern.test(source) ? pattern.lastIndex : first;
}

/** Whether a block has its apostrophes typed twice: "''" inside words, and no single one that might close marked words. */
function isTypedTwice(text: string, start: number, end: number): boolean {
  const at = text.indexOf("''", start);
  if (at === -1 || at >= end) return false;
  const block = text.slice(start, end);
  return TWICE.test(block) && !CLOSER.test(block);
}
