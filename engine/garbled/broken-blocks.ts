import type { Block } from '../model.ts';

/** Where a sentence ends, or something is listed. */
const ENDED = /[.!?…:;]\s*$/u;
const LOWER = /^\s*\p{Ll}/u;
/** So many characters a paragraph has at least that breaks off in the midst of a sentence behind a word: shorter ones are labels. */
const SHORTEST = 60;
const BEHIND_WORD = /[\p{L}\p{N}]\s*$/u;

/**
 * The blocks, with paragraphs that a stray break parts put together again: « « Nous restons », ¶ a déclaré Nom. » goes on in lower case where
 * nothing has ended. The same array where none is parted.
 */
export function mendedBlocks(text: string, blocks: readonly Block[]): readonly Block[] {
  const mended: Block[] = [];
  for (const block of blocks) {
    const before = mended.at(-1);
    if (before && goesOn(text, before, block)) mended[mended.length - 1] = { ...before, end: block.end };
    else mended.push(block);
  }
  return mended.length < blocks.length ? mended : blocks;
}

function goesOn(text: string, before: Block, block: Block): boolean {
  if (before.kind !== 'paragraph' || block.kind !== 'paragraph') return false;
  if (!LOWER.test(text.slice(block.start, block.start + 8))) return false;
  const end = text.slice(Math.max(before.start, before.end - 8), before.end);
  return !ENDED.test(end) && (before.end - before.start >= SHORTEST || !BEHIND_WORD.test(end));
}
