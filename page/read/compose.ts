import type { Block } from '../../engine/model.ts';
import { type Box, common } from './box.ts';
import type { Piece } from './furniture.ts';
import type { PlacedRun } from './text-map.ts';

export interface Composed {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly runs: readonly PlacedRun[];
}

/** Joins the pieces to the article's text, a blank line between two. */
export function compose(pieces: readonly Piece[]): Composed {
  const blocks: Block[] = [];
  const runs: PlacedRun[] = [];
  let text = '';
  for (const { passage, kind } of pieces) {
    if (text) text += '\n\n';
    const start = text.length;
    for (const run of passage.runs) runs.push({ ...run, at: start + run.at });
    text += passage.text;
    blocks.push({ start, end: text.length, kind });
  }
  return { text, blocks, runs };
}

/** The innermost element that holds all pieces. */
export function rootOf(pieces: readonly Piece[], fallback: Box): Box {
  let root: Box | null = null;
  for (const { passage } of pieces) root = root ? common(root, passage.box) : passage.box;
  return root ?? fallback;
}
