import type { Article, Block, Span } from '../model.ts';
import { apostrophes } from './apostrophes.ts';
import { mendedBlocks } from './broken-blocks.ts';
import type { Edit } from './edit.ts';
import { hyphens } from './hyphens.ts';
import { composedLetters } from './letters.ts';
import { looksGarbled } from './looks-garbled.ts';
import { mojibake } from './mojibake.ts';
import { Places } from './places.ts';
import { replacedSigns } from './replaced.ts';
import { typedEntities } from './typed-entities.ts';
import { WholeText } from './whole-text.ts';

/** An article with the characters that its own stand for, and the way back. */
export interface Legible {
  readonly article: Article;
  readonly edits: readonly Edit[];
  /** A span of the legible text as one of the article's; what was edited is in it whole or not at all. */
  placeOf(span: Span): Span;
}

/** Each finds what stands for something else in a block; some need the whole text to tell. */
const KINDS: readonly ((block: string, whole: WholeText) => Edit[])[] = [
  typedEntities,
  mojibake,
  composedLetters,
  apostrophes,
  hyphens,
  replacedSigns,
];

/**
 * The article as it was meant to be read: UTF-8 that was read as something else, entities escaped twice, letters taken apart, signs that
 * stand for an apostrophe, paragraphs that a stray break parts. Null where nothing in it is garbled, as in nearly all.
 */
export function legible(article: Article): Legible | null {
  const { text } = article;
  const whole = new WholeText(text);
  const edits = article.blocks.flatMap((block) => editsIn(text, block, whole));
  const mended = mendedBlocks(text, article.blocks);
  if (edits.length === 0 && mended === article.blocks) return null;
  const places = new Places(edits);
  const blocks = mended.map(
    (block): Block => ({ ...block, start: places.meantAt(block.start), end: places.meantAt(block.end) }),
  );
  return {
    article: { ...article, text: rewritten(text, edits), blocks },
    edits,
    placeOf: ({ start, end }) => ({ start: places.startOf(start), end: places.endOf(end) }),
  };
}

/** The edits of a block that may be garbled: the finders cost much more than to see that nothing is. */
function editsIn(text: string, { start, end }: Block, whole: WholeText): Edit[] {
  if (!looksGarbled(text, start, end)) return [];
  const part = text.slice(start, end);
  const edits = KINDS.flatMap((find) => find(part, whole));
  return apart(edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start })));
}

/** In the order of the text; of two that touch the same characters the first found. */
function apart(edits: readonly Edit[]): Edit[] {
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  let end = -1;
  return sorted.filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
}

function rewritten(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, meant } of edits) {
    parts.push(text.slice(at, start), meant);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
