import type { Marked } from '../marks/marked.ts';
import type { Parse } from '../parse.ts';

/** Marked words that are all there is in a block quotation or in a paragraph, which may be a quotation set apart. */
export function fillsBlock(parse: Parse, { block, outer }: Marked): boolean {
  const around = parse.article.blocks[block];
  const apart = around?.kind === 'quote' || around?.kind === 'paragraph';
  return apart && outer.start === around.start && outer.end >= around.end - 1;
}
