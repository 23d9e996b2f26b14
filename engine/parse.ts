import { blockIndexAt } from './block-at.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lowerBound } from './lower-bound.ts';
import type { Marked } from './marks/marked.ts';
import type { Article, Block, Evidence, EvidenceRole, Span } from './model.ts';
import type { Sentence } from './text/sentences.ts';
import type { Token } from './text/tokens.ts';

/** The article cut into tokens, marked passages and sentences: what every later stage reads and none changes. */
export interface Parse {
  readonly article: Article;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly marked: readonly Marked[];
  readonly sentences: readonly Sentence[];
  readonly lexicon: Lexicon;
}

/** Token ranges are half-open like spans: `first` to `last`, not included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** The span in the text that a token range covers. */
export function spanOf(parse: Parse, range: Range): Span {
  return { start: parse.tokens[range.first]?.start ?? 0, end: parse.tokens[range.last - 1]?.end ?? 0 };
}

/** A token range as evidence. Written out, for evidence is made by the hundred and a spread costs more than all else here. */
export function evidenceAt(parse: Parse, range: Range, role: EvidenceRole): Evidence {
  const { start, end } = spanOf(parse, range);
  return { start, end, role };
}

export function textOf(parse: Parse, range: Range): string {
  const { start, end } = spanOf(parse, range);
  return parse.text.slice(start, end);
}

export function sentenceStart(parse: Parse, index: number): number {
  return sentenceAt(parse, index)?.first ?? 0;
}

export function sentenceEnd(parse: Parse, index: number): number {
  return sentenceAt(parse, index)?.last ?? parse.tokens.length;
}

/** The block that a character of the text stands in, or undefined between blocks. */
export function blockAt(parse: Parse, offset: number): Block | undefined {
  return parse.article.blocks[blockIndexAt(parse.article.blocks, offset)];
}

/** The block before another, captions left out: they stand between paragraphs and are no part of what these tell. -1 for none. */
export function blockBefore(parse: Parse, block: number): number {
  let before = block - 1;
  while (parse.article.blocks[before]?.kind === 'caption') before--;
  return before;
}

/** The first sentence of a block; undefined where it has none. */
export function firstSentenceOf(parse: Parse, block: number): Sentence | undefined {
  const sentence = parse.sentences[sentenceIndexAt(parse, block)];
  return sentence?.block === block ? sentence : undefined;
}

/** The last sentence of a block; undefined where it has none. */
export function lastSentenceOf(parse: Parse, block: number): Sentence | undefined {
  const sentence = parse.sentences[sentenceIndexAt(parse, block + 1) - 1];
  return sentence?.block === block ? sentence : undefined;
}

/** The index of the first sentence in a block or behind it. */
function sentenceIndexAt(parse: Parse, block: number): number {
  return lowerBound(parse.sentences, block, (sentence) => sentence.block);
}

/** The sentence of a token; behind the last token the last sentence, so that a text that breaks off needs no care elsewhere. */
function sentenceAt(parse: Parse, index: number): Sentence | undefined {
  const token = parse.tokens[Math.min(Math.max(index, 0), parse.tokens.length - 1)];
  return token && parse.sentences[token.sentence];
}

/** Whether any token of a range stands in marks. */
export function holdsMarked({ tokens }: Parse, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if ((tokens[k]?.marked ?? -1) !== -1) return true;
  return false;
}
