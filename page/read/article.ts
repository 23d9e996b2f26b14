import { massOf, proseOf } from './mass.ts';
import { APART, matcher, OWN } from './names.ts';
import type { Box, Outline } from './outline.ts';
import type { Passage } from './passage.ts';

const IS_APART = matcher(APART);
const IS_OWN = matcher(OWN);
const APART_TAGS = new Set(['nav', 'footer', 'aside', 'menu']);
const NEVER_APART = new Set(['html', 'body', 'main']);

export interface Found {
  readonly root: Box;
  readonly passages: readonly Passage[];
}

/** Finds the article's own passages among all passages of a page. */
export function findArticle(outline: Outline): Found {
  const strict = attempt(outline, apartBoxes(outline));
  return strict;
}

/** The boxes that names and tags tell apart from the article. A box that holds most of the page's prose is the article, whatever its name. */
function apartBoxes(outline: Outline): Set<Box> {
  const mass = massOf(outline, () => true);
  const most = (mass.get(outline.body) ?? 0) * 0.5;
  const apart = new Set<Box>();
  const waiting: Box[] = [...outline.body.children];
  for (let box = waiting.pop(); box; box = waiting.pop()) {
    const named =
      APART_TAGS.has(box.tag) || (!NEVER_APART.has(box.tag) && box.labels !== '' && IS_APART.test(box.labels));
    if (named && (mass.get(box) ?? 0) <= most) apart.add(box);
    else waiting.push(...box.children);
  }
  return apart;
}

function attempt(outline: Outline, apart: Set<Box>): Found {
  const inApart = (passage: Passage) => within(passage.box, apart);
  const own = outline.passages.filter((passage) => !inApart(passage));
  const mass = massOf(
    outline,
    (passage) => !inApart(passage),
    (passage) => proseOf(passage) * (underOwn(passage.box) ? 3 : 1),
  );
  let root = outline.body;
  for (;;) {
    const all = mass.get(root) ?? 0;
    const heaviest = root.children.reduce<Box | null>(
      (best, box) => ((mass.get(box) ?? 0) > (best ? (mass.get(best) ?? 0) : 0) ? box : best),
      null,
    );
    if (!heaviest || (mass.get(heaviest) ?? 0) < all * 0.75) break;
    root = heaviest;
  }
  const roots = new Set([root]);
  return { root, passages: own.filter((passage) => within(passage.box, roots)) };
}

function underOwn(start: Box): boolean {
  for (let box: Box | null = start; box; box = box.parent) if (box.labels && IS_OWN.test(box.labels)) return true;
  return false;
}

function within(start: Box, boxes: ReadonlySet<Box>): boolean {
  for (let box: Box | null = start; box; box = box.parent) if (boxes.has(box)) return true;
  return false;
}
