import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, placeCard } from '../../page/paint/place-card.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 320, height: 200 };
const line = (left: number, top: number, width = 400): Box => ({ left, top, right: left + width, bottom: top + 24 });
const overlaps = (at: { left: number; top: number }, box: Box) =>
  at.left < box.right && box.left < at.left + card.width && at.top < box.bottom && box.top < at.top + card.height;

it.each([
  ['under a passage', [line(200, 100), line(200, 130)], line(200, 100), { left: 200, top: 162 }],
  ['above a passage at the bottom', [line(200, 700)], line(200, 700), { left: 200, top: 492 }],
  ['inside the window at its right edge', [line(590, 100)], line(900, 100, 0), { left: 672, top: 132 }],
  ['beside a passage that fills the height', [line(100, 20), line(100, 760)], line(100, 300), { left: 508, top: 300 }],
])('%s', (_, lines, pointed, place) => expect(placeCard(lines, pointed, card, viewport)).toEqual(place));

it('never covers a line of a passage that leaves room on some side, and stays in the window', () => {
  const passage = fc.record({
    // Between the two, a passage as high as the window leaves room on no side.
    left: fc.oneof(fc.integer({ min: 0, max: 284 }), fc.integer({ min: 336, max: 600 })),
    top: fc.integer({ min: -300, max: 760 }),
    lines: fc.integer({ min: 1, max: 18 }),
    pointed: fc.nat(17),
  });
  fc.assert(
    fc.property(passage, ({ left, top, lines, pointed }) => {
      const boxes = Array.from({ length: lines }, (_, i) => line(left, top + i * 30, 380));
      const under = boxes[pointed % lines] as Box;
      fc.pre(under.top >= 0 && under.bottom <= viewport.height);
      const at = placeCard(boxes, under, card, viewport);
      expect(at.left).toBeGreaterThanOrEqual(0);
      expect(at.left + card.width).toBeLessThanOrEqual(viewport.width);
      expect(at.top).toBeGreaterThanOrEqual(0);
      expect(at.top + card.height).toBeLessThanOrEqual(viewport.height);
      expect(boxes.some((box) => overlaps(at, box))).toBe(false);
    }),
  );
});
