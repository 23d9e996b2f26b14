import { type Box, isNamed, isUnder } from './box.ts';
import { massOf } from './mass.ts';
import { APART, EMBEDDED, matcher, PULL_QUOTE, READERS } from './names.ts';
import type { Outline } from './outline.ts';

const IS_APART = matcher([...APART, ...READERS]);
const IS_READERS = matcher(READERS);
const IS_KEPT = matcher([...EMBEDDED, ...PULL_QUOTE]);
const APART_TAGS = new Set(['nav', 'footer', 'aside', 'menu']);
const NEVER_APART = new Set(['html', 'body', 'main']);
/** Names may not hide a part with more than this share of all prose: that is the article, whatever it is called. */
const APART_MOST = 0.5;
/** Readers may write more than the author, if this much is left without them. In characters. */
const LEFT_LEAST = 250;

/**
 * The boxes that are no part of any article: navigation, related links, comments and the like, told by tags and, where
 * `byName`, by names. Only the outermost are given.
 */
export function apartBoxes(outline: Outline, byName: boolean): ReadonlySet<Box> {
  const mass = massOf(outline.passages);
  const all = mass.get(outline.body) ?? 0;
  const most = (box: Box) => (isNamed(box, IS_READERS) ? all - LEFT_LEAST : all * APART_MOST);
  const withHeadline = new Set<Box>();
  for (const { box } of outline.passages) {
    if (!isUnder(box, ({ tag }) => tag === 'h1')) continue;
    for (let above: Box | null = box.parent; above && !withHeadline.has(above); above = above.parent)
      withHeadline.add(above);
  }
  const alike = paragraphsAlike(mass);
  const apart = new Set<Box>();
  const waiting: Box[] = [...outline.body.children];
  for (let box = waiting.pop(); box; box = waiting.pop()) {
    // The footer of a block quotation says whose words it holds.
    const signs = box.tag === 'footer' && box.parent?.tag === 'blockquote';
    const named =
      (APART_TAGS.has(box.tag) && !signs) ||
      (byName && !withHeadline.has(box) && !NEVER_APART.has(box.tag) && isNamed(box, IS_APART));
    if (named && !isNamed(box, IS_KEPT) && (alike.get(keyOf(box)) ?? mass.get(box) ?? 0) <= most(box)) apart.add(box);
    else waiting.push(...box.children);
  }
  return apart;
}

/** What the paragraphs of one name hold together: where each paragraph carries the name, it is the article's style and not a part's. */
function paragraphsAlike(mass: ReadonlyMap<Box, number>): Map<string, number> {
  const alike = new Map<string, number>();
  for (const [box, own] of mass) {
    if (box.tag === 'p' && box.labels !== '') alike.set(keyOf(box), (alike.get(keyOf(box)) ?? 0) + own);
  }
  return alike;
}

function keyOf({ tag, labels }: Box): string {
  return tag + labels;
}
