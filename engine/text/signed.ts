import type { Block } from '../model.ts';

const SIGNATURE = /^\s*[—–―-]/u;

/** How many parts of a post stand above the line that signs it at most. */
const LONGEST_POST = 4;

/**
 * The block below a block quotation that signs it, as embedded posts have it (« — Nom (@nom) 3 mai »); a post may have several parts, each a
 * block of its own.
 * @returns its index, or -1
 */
export function signatureBelow(text: string, blocks: readonly Block[], index: number): number {
  const signs = ({ kind, start, end }: Block) => kind === 'quote' && SIGNATURE.test(text.slice(start, end));
  const own = blocks[index];
  if (own?.kind !== 'quote' || signs(own)) return -1;
  for (let below = index + 1; below <= index + LONGEST_POST && blocks[below]?.kind === 'quote'; below++)
    if (signs(blocks[below] as Block)) return below;
  return -1;
}
