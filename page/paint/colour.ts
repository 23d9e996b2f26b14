/** Colours as the browser computes them, and how well they can be told apart. */

/** Red, green, blue from 0 to 255, alpha from 0 to 1. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

/**
 * Reads a computed colour: `rgb()`, `color(srgb …)`, and the perceptual spaces by their lightness alone, which is
 * all that contrast needs. Null for anything else.
 */
export function parseColour(css: string): Colour | null {
  const [, name = '', rest = ''] = /^([a-z]+)\(([^)]*)\)$/.exec(css.trim()) ?? [];
  const numbers = rest.match(/-?[\d.]+(?:e-?\d+)?%?/g)?.map(parseFloat) ?? [];
  if (name === 'rgb' || name === 'rgba') return rgb(numbers, 1);
  if (name === 'color' && rest.startsWith('srgb ')) return rgb(numbers, 255);
  if (/^(ok)?l(ab|ch)$/.test(name)) {
    const [lightness = 0, , , alpha = 1] = numbers;
    const grey = (name.startsWith('ok') ? lightness : lightness / 100) * 255;
    return { r: grey, g: grey, b: grey, a: alpha };
  }
  return null;
}

function rgb([r, g, b, a = 1]: readonly number[], scale: number): Colour | null {
  if (r === undefined || g === undefined || b === undefined) return null;
  return { r: r * scale, g: g * scale, b: b * scale, a };
}

/** What is seen where `over` lies on an opaque ground. */
export function blend(over: Colour, ground: Colour): Colour {
  const mix = (o: number, u: number) => o * over.a + u * (1 - over.a);
  return { r: mix(over.r, ground.r), g: mix(over.g, ground.g), b: mix(over.b, ground.b), a: 1 };
}

/** Relative luminance as WCAG 2 defines it: 0 for black, 1 for white. */
export function luminance({ r, g, b }: Colour): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast ratio as WCAG 2 defines it, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
