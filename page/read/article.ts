import { apartBoxes } from './apart.ts';
import { type Box, isNamed, isUnder } from './box.ts';
import { massOf, proseOf } from './mass.ts';
import { matcher, OWN } from './names.ts';
import type { Outline } from './outline.ts';
import type { Passage } from './passage.ts';

const IS_OWN = matcher(OWN);
/** Prose under a name such as `article-body` counts this many times. Measured: from 5 on it makes no difference. */
const OWN_WEIGHT = 6;
/** An element is on the way to the article as long as it holds this share of the prose. Measured: from 0.55 to 0.7 it makes no difference. */
const DOMINANT = 0.65;
/** With less prose than this, names may have hidden the article. In characters. */
const PROSE_FEW = 250;

export interface Found {
  /** The innermost element that holds most of the article's prose. */
  readonly root: Box;
  readonly passages: readonly Passage[];
}

/** Finds the article's own passages among all passages of a page: those around which most of its prose lies. */
export function findArticle(outline: Outline): Found {
  const strict = attempt(outline, apartBoxes(outline, true));
  if (proseIn(strict) >= PROSE_FEW) return strict;
  const lenient = attempt(outline, apartBoxes(outline, false));
  return proseIn(lenient) > proseIn(strict) * 3 ? lenient : strict;
}

function attempt(outline: Outline, apart: ReadonlySet<Box>): Found {
  const passages = outline.passages.filter(({ box }) => !isUnder(box, (above) => apart.has(above)));
  const mass = massOf(passages, (passage) => proseOf(passage) * (isUnder(passage.box, isOwn) ? OWN_WEIGHT : 1));
  const count = massOf(passages, (passage) => Math.sign(proseOf(passage)));
  let root = outline.body;
  for (;;) {
    const next = heaviest(root.children, mass);
    if (!next || (mass.get(next) ?? 0) < (mass.get(root) ?? 0) * DOMINANT) break;
    // A single paragraph, however long, is not the article but part of it.
    if ((count.get(next) ?? 0) < 2 && !isOwn(next)) break;
    root = next;
  }
  const parts = new Set([root, ...partners(root, mass)]);
  return { root, passages: passages.filter(({ box }) => isUnder(box, (above) => parts.has(above))) };
}

function heaviest(boxes: readonly Box[], mass: ReadonlyMap<Box, number>): Box | null {
  let best: Box | null = null;
  for (const box of boxes) if ((mass.get(box) ?? 0) > (best ? (mass.get(best) ?? 0) : 0)) best = box;
  return best;
}

/** The parts beside the root that continue the article: sections made like it, and plain paragraphs. */
function partners(root: Box, mass: ReadonlyMap<Box, number>): Box[] {
  const alike = withoutNumbers(root.labels);
  return (root.parent?.children ?? []).filter((box) => {
    if (box === root || !mass.get(box)) return false;
    if (box.tag === 'p' && root.tag !== 'p') return true;
    return box.tag === root.tag && box.labels !== '' && withoutNumbers(box.labels) === alike;
  });
}

/** `-section-2-` and `-section-3-` are made alike. */
function withoutNumbers(labels: string): string {
  return labels.replace(/\p{N}+/gu, '');
}

function isOwn(box: Box): boolean {
  return isNamed(box, IS_OWN);
}

function proseIn({ passages }: Found): number {
  return passages.reduce((sum, passage) => sum + proseOf(passage), 0);
}
