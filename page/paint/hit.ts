import type { TextMap } from '../read/index.ts';
import type { Box } from './place-card.ts';

/** The boxes of the lines of a passage, in the viewport. */
export function linesOf(ranges: readonly Range[]): readonly Box[] {
  return ranges
    .flatMap((range) => Array.from(range.getClientRects()))
    .filter(({ width, height }) => width > 0 && height > 0);
}

/** True where a point is on one of the boxes, give or take the pixels between two lines. */
export function isOn(boxes: readonly Box[], x: number, y: number): boolean {
  const slack = 3;
  return boxes.some(
    ({ left, right, top, bottom }) =>
      x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack,
  );
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The offset into the article's text under a point of the viewport, or null beside the article. */
export function offsetAt(
  document: Document,
  map: TextMap,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): number | null {
  const caret = caretAt(document, x, y, shadowRoots);
  return caret === null ? null : map.offsetOf(caret.node, caret.offset);
}

function caretAt(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots });
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}
