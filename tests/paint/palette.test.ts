import { describe, expect, it } from 'vitest';
import { blend, contrast, parseColour } from '../../page/paint/colour.ts';
import { type Ground, HUE_COUNT, tints } from '../../page/paint/palette.ts';

const colour = (css: string) => {
  const parsed = parseColour(css);
  if (parsed === null) throw new Error(`No colour: ${css}`);
  return parsed;
};
const ground = (paper: string, ink: string, dark: boolean): Ground => ({
  paper: colour(paper),
  ink: colour(ink),
  dark,
});

it.each([
  ['rgb(1, 2, 3)', { r: 1, g: 2, b: 3, a: 1 }],
  ['rgba(1, 2, 3, 0.5)', { r: 1, g: 2, b: 3, a: 0.5 }],
  ['rgb(1 2 3 / 0.5)', { r: 1, g: 2, b: 3, a: 0.5 }],
  ['color(srgb 1 0 0 / 0.2)', { r: 255, g: 0, b: 0, a: 0.2 }],
  ['oklch(1 0 0)', { r: 255, g: 255, b: 255, a: 1 }],
  ['lab(0 0 0)', { r: 0, g: 0, b: 0, a: 1 }],
])('reads %s', (css, expected) => expect(parseColour(css)).toEqual(expected));

it('reads nothing into words', () => expect(parseColour('currentcolor')).toBeNull());

describe.each([
  ['black on white', ground('rgb(255, 255, 255)', 'rgb(0, 0, 0)', false), 0.16],
  ['dark grey on cream', ground('rgb(255, 249, 236)', 'rgb(42, 42, 42)', false), 0.16],
  ['light grey on near black', ground('rgb(18, 18, 18)', 'rgb(230, 230, 230)', true), 0.28],
  ['a grey that is barely legible by itself', ground('rgb(255, 255, 255)', 'rgb(80, 80, 80)', false), 0.08],
])('%s', (_, page, faintest) => {
  it('has a tint for each hue and the neutral', () => expect(tints(page)).toHaveLength(HUE_COUNT + 1));

  it('keeps the text above 7:1', () => {
    for (const tint of tints(page)) expect(contrast(page.ink, blend(tint, page.paper))).toBeGreaterThanOrEqual(6.9);
  });

  it('tints visibly', () => {
    for (const tint of tints(page)) expect(tint.a).toBeGreaterThanOrEqual(faintest - 0.011);
  });
});
