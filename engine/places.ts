import { blockIndexAt } from './block-at.ts';
import type { Analysis, Block, BlockKind } from './model.ts';

/** Where in the article a finding stands, as a reader would say it. */
export interface Place {
  readonly kind: BlockKind;
  /** Counted from 1 over paragraphs, list items and quoted blocks; null in titles, headings and captions. */
  readonly number: number | null;
}

const COUNTED: ReadonlySet<BlockKind> = new Set(['paragraph', 'list', 'quote']);

/** The place of every quotation and claim, by its id. Findings outside every block have none. */
export function placesOf(analysis: Pick<Analysis, 'blocks' | 'quotations' | 'claims'>): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const placeAt = placesIn(analysis.blocks);
  for (const { id, start } of [...analysis.quotations, ...analysis.claims]) {
    const place = placeAt(start);
    if (place !== null) places.set(id, place);
  }
  return places;
}

/** @returns the place of an offset into the article's text, or null between blocks */
export function placesIn(blocks: readonly Block[]): (offset: number) => Place | null {
  let counted = 0;
  const places = blocks.map(({ kind }): Place => ({ kind, number: COUNTED.has(kind) ? ++counted : null }));
  return (offset) => places[blockIndexAt(blocks, offset)] ?? null;
}
