/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 8;
const EDGE = 8;

/**
 * Where the card goes so that it covers no line of the passage: under it, above it, beside it. A passage that fills
 * the whole viewport leaves only its bottom edge, or the top one where the reader pointed at the bottom.
 * `pointed` is the place on the passage that the card belongs to; `lines` are the passage's visible line boxes.
 */
export function placeCard(
  lines: readonly Box[],
  pointed: Box,
  card: Size,
  viewport: Size,
): { left: number; top: number } {
  const top = Math.min(...lines.map((line) => line.top), pointed.top);
  const bottom = Math.max(...lines.map((line) => line.bottom), pointed.bottom);
  const left = Math.min(...lines.map((line) => line.left), pointed.left);
  const right = Math.max(...lines.map((line) => line.right), pointed.right);
  const across = clamp(pointed.left, EDGE, viewport.width - card.width - EDGE);
  const down = clamp(pointed.top, EDGE, viewport.height - card.height - EDGE);

  if (bottom + GAP + card.height + EDGE <= viewport.height) return { left: across, top: Math.max(bottom + GAP, EDGE) };
  if (top - GAP - card.height >= EDGE) return { left: across, top: top - GAP - card.height };
  if (right + GAP + card.width + EDGE <= viewport.width) return { left: right + GAP, top: down };
  if (left - GAP - card.width >= EDGE) return { left: left - GAP - card.width, top: down };
  const pointedLow = pointed.top > viewport.height / 2;
  return { left: across, top: pointedLow ? EDGE : Math.max(EDGE, viewport.height - card.height - EDGE) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
