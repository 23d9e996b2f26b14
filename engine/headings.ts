import type { BlockKind } from './model.ts';
import type { Parse } from './parse.ts';

/** What heads the text or a part of it: articles are left out there, and capitals tell little. */
export function isHeadline(kind: BlockKind | undefined): boolean {
  return kind === 'title' || kind === 'heading';
}

/** A token stands in a headline. */
export function inHeadline({ article, tokens }: Parse, index: number): boolean {
  return isHeadline(article.blocks[tokens[index]?.block ?? -1]?.kind);
}

/** What stands above or beside the text and names what comes below: a headline, or a quotation drawn out of it. */
export function isHeading(kind: BlockKind | undefined): boolean {
  return isHeadline(kind) || kind === 'pullquote';
}
