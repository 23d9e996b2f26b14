import type { Box, Outline } from './outline.ts';
import type { Passage } from './passage.ts';

/** Passages shorter than this are as often menus and labels as prose. */
const PROSE_MIN = 50;
const PROSE_LINKED_MAX = 0.35;

/** How much a passage counts as prose: its length, or nothing for short lines and lists of links. */
export function proseOf(passage: Passage): number {
  const { text, linked } = passage;
  if (text.length < PROSE_MIN || linked > PROSE_LINKED_MAX) return 0;
  return text.length;
}

/** The prose inside each box, in characters. */
export function massOf(outline: Outline, keep: (passage: Passage) => boolean, weight = proseOf): Map<Box, number> {
  const mass = new Map<Box, number>();
  for (const passage of outline.passages) {
    const prose = keep(passage) ? weight(passage) : 0;
    if (!prose) continue;
    for (let box: Box | null = passage.box; box; box = box.parent) mass.set(box, (mass.get(box) ?? 0) + prose);
  }
  return mass;
}
