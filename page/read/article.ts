import { massOf, proseOf } from './mass.ts';
import { APART, EMBEDDED, matcher, OWN } from './names.ts';
import type { Box, Outline } from './outline.ts';
import type { Passage } from './passage.ts';

const IS_APART = matcher(APART);
const IS_OWN = matcher(OWN);
const IS_EMBEDDED = matcher(EMBEDDED);
/** Prose under a name such as `article-body` counts this many times. From 5 on the measure stays the same. */
const OWN_WEIGHT = 6;
/** An element belongs to the article's path as long as it holds this share of the prose. */
const DOMINANT = 0.75;
/** Names may not hide a part with more than this share of all prose. */
const APART_MOST = 0.5;
const APART_TAGS = new Set(['nav', 'footer', 'aside', 'menu']);
const NEVER_APART = new Set(['html', 'body', 'main']);

export interface Found {
  readonly root: Box;
  readonly passages: readonly Passage[];
}

/** With less prose than this, names may have hidden the article. In characters. */
const PROSE_FEW = 250;

/** Finds the article's own passages among all passages of a page. */
export function findArticle(outline: Outline): Found {
  const strict = attempt(outline, apartBoxes(outline, true));
  if (proseIn(strict) >= PROSE_FEW) return strict;
  const lenient = attempt(outline, apartBoxes(outline, false));
  return proseIn(lenient) > proseIn(strict) * 3 ? lenient : strict;
}

function proseIn(found: Found): number {
  return found.passages.reduce((sum, passage) => sum + proseOf(passage), 0);
}

/** The boxes that names and tags tell apart from the article. A box that holds most of the page's prose is the article, whatever its name. */
function apartBoxes(outline: Outline, byName: boolean): Set<Box> {
  const mass = massOf(outline, () => true);
  const most = (mass.get(outline.body) ?? 0) * APART_MOST;
  const apart = new Set<Box>();
  const waiting: Box[] = [...outline.body.children];
  for (let box = waiting.pop(); box; box = waiting.pop()) {
    const named =
      APART_TAGS.has(box.tag) ||
      (byName &&
        !NEVER_APART.has(box.tag) &&
        box.labels !== '' &&
        IS_APART.test(box.labels) &&
        !IS_EMBEDDED.test(box.labels));
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
    (passage) => proseOf(passage) * (underOwn(passage.box) ? OWN_WEIGHT : 1),
  );
  let root = outline.body;
  for (;;) {
    const all = mass.get(root) ?? 0;
    const heaviest = root.children.reduce<Box | null>(
      (best, box) => ((mass.get(box) ?? 0) > (best ? (mass.get(best) ?? 0) : 0) ? box : best),
      null,
    );
    if (!heaviest || (mass.get(heaviest) ?? 0) < all * DOMINANT) break;
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
