import type { BlockKind } from '../model.ts';

/** What stands above or beside the text: the title, what heads a part of it, a quotation drawn out of it. */
export function isHeading(kind: BlockKind | undefined): boolean {
  return kind === 'title' || kind === 'heading' || kind === 'pullquote';
}
