import type { Box } from './box.ts';
import type { Passage } from './passage.ts';

/** Passages shorter than this are as often menus and labels as prose. */
const PROSE_MIN = 50;
const PROSE_LINKED_MAX = 0.35;

/** How much a passage counts as prose: its length, or nothing for short lines and lists of links. */
export function proseOf({ text, linked }: Passage): number {
  return text.length < PROSE_MIN || linked > PROSE_LINKED_MAX ? 0 : text.length;
}

/** What each box holds, by a weight for each passage; without one, the prose in characters. */
export function massOf(passages: readonly Passage[], weight: (passage: Passage) => number = proseOf): Map<Box, number> {
  const mass = new Map<Box, number>();
  for (const passage of passages) {
    const own = weight(passage);
    if (!own) continue;
    for (let box: Box | null = passage.box; box; box = box.parent) mass.set(box, (mass.get(box) ?? 0) + own);
  }
  return mass;
}
