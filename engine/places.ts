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
  for (const { id, start } of [...analysis.quotations, ...analysis.claims]) {
    const place = placeAt(analysis.blocks, start);
    if (place !== null) places.set(id, place);
  }
  return places;
}

/** The place of an offset into the article's text, or null between blocks. */
export function placeAt(blocks: readonly Block[], offset: number): Place | null {
  const at = blocks.findIndex((block) => block.start <= offset && offset < block.end);
  const block = blocks[at];
  if (block === undefined) return null;
  const number = blocks.slice(0, at + 1).filter(({ kind }) => COUNTED.has(kind)).length;
  return { kind: block.kind, number: COUNTED.has(block.kind) ? number : null };
}
