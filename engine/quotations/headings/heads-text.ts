import type { Parse } from '../../parse.ts';

/** How many letters a headline has at most. */
const LONGEST_HEADLINE = 200;

/** Whether a block is the line that opens a text which tells no headings apart. */
export function headsText({ article, text }: Pick<Parse, 'article' | 'text'>, block: number): boolean {
  const [first, second] = article.blocks;
  const line = first && second ? text.slice(first.start, first.end) : '';
  return block === 0 && line.length > 0 && line.length < LONGEST_HEADLINE && !line.endsWith('.');
}
