import { type Box, isUnder, lineageOf } from './box.ts';
import type { Piece } from './furniture.ts';
import { proseOf } from './mass.ts';
import type { Passage } from './passage.ts';
import { folded, says } from './words/index.ts';

/** With less than this share of its prose to come, an article is at its end. */
const LATE = 0.25;

/** Leaves out headings such as "Related stories" with what belongs to them. */
export function withoutEndings(pieces: readonly Piece[], root: Box): Piece[] {
  const left = prosePerPiece(pieces);
  const kept: Piece[] = [];
  let ending: { around: Box | null; late: boolean } | null = null;
  for (const [i, piece] of pieces.entries()) {
    const { kind, passage } = piece;
    if (kind === 'heading') {
      const announces = says('endings', folded(passage.text));
      if (announces) ending = { around: boxAround(passage, root), late: (left[i] ?? 0) < LATE };
      else if (!ending?.around || !isUnder(passage.box, (box) => box === ending?.around)) ending = null;
    }
    if (!ending || !belongsTo(ending, piece)) kept.push(piece);
  }
  return kept;
}

/** In a box of its own, all of the box; in the flow of the text, links and lists; near the end, everything up to the next heading. */
function belongsTo({ around, late }: { around: Box | null; late: boolean }, { kind, passage }: Piece): boolean {
  if (around) return isUnder(passage.box, (box) => box === around);
  return late || kind === 'heading' || kind === 'list' || passage.linked > 0.5;
}

/** The box that a heading shares with what follows it, or null where it stands in the flow of the article. */
function boxAround(passage: Passage, root: Box): Box | null {
  for (const { tag, parent } of lineageOf(passage.box)) {
    if (/^h[1-6]$/.test(tag)) return parent === root || parent === root.parent ? null : parent;
  }
  return null;
}

/** The share of the article's prose that stands at or after each piece. */
function prosePerPiece(pieces: readonly Piece[]): number[] {
  const lengths = pieces.map(({ passage }) => proseOf(passage));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  return lengths.map((length) => {
    const left = all ? (all - before) / all : 0;
    before += length;
    return left;
  });
}
