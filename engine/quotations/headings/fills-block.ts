import { blockIndexAt } from '../../block-at.ts';
import { isHeading } from '../../headings.ts';
import type { Marked } from '../../marks/marked.ts';
import type { Article, Span } from '../../model.ts';
import type { Parse } from '../../parse.ts';

/** How many signs stand beside the words of a heading that is all marked: a mark and a space. */
const BESIDE = 2;

/** Marked words that are all there is in a block quotation or in a paragraph, which may be a quotation set apart. */
export function fillsBlock(parse: Parse, { block, outer }: Marked): boolean {
  const around = parse.article.blocks[block];
  const apart = around?.kind === 'quote' || around?.kind === 'paragraph';
  return apart && outer.start === around.start && outer.end >= around.end - 1;
}

/** Marked words that are all there is in a heading, or in the article's first line. */
export function fillsHeading({ blocks }: Article, { start, end }: Span): boolean {
  const index = blockIndexAt(blocks, start);
  const block = blocks[index];
  const heads = index === 0 || isHeading(block?.kind);
  return heads && block !== undefined && start - block.start <= BESIDE && block.end - end <= BESIDE;
}
