import { blend, type Colour, contrast } from './colour.ts';

/**
 * Eight hues that people with any common colour blindness tell apart, after Okabe and Ito's set, most quoted speaker
 * first. Their black is left out (it is the text's) and a brown put in. Neighbours in the list differ in lightness
 * as well as in hue, because most articles have two or three speakers.
 */
const HUES: readonly (readonly [number, number, number])[] = [
  [0, 114, 178], // blue
  [230, 159, 0], // orange
  [0, 158, 115], // green
  [204, 121, 167], // purple
  [86, 180, 233], // sky
  [213, 94, 0], // vermilion
  [240, 228, 66], // yellow
  [140, 81, 10], // brown
];

const NEUTRAL = [128, 128, 128] as const;

/** How many speakers get a hue of their own. */
export const HUE_COUNT = HUES.length;

/** Text on a tint stays at least this legible where the page's own text is. */
const WANTED_CONTRAST = 7;
const ALPHA = { light: 0.16, dark: 0.28 } as const;
const FAINTEST = 0.08;

/** What the page is like where the article stands. */
export interface Ground {
  readonly paper: Colour;
  readonly ink: Colour;
  readonly dark: boolean;
}

/**
 * The background tints for a ground: one for each hue, then the neutral. Where a tint would bring the page's text
 * under the wanted contrast it gets fainter, down to a limit below which it could not be seen.
 */
export function tints(ground: Ground): readonly Colour[] {
  return [...HUES, NEUTRAL].map(([r, g, b]) => {
    let a: number = ground.dark ? ALPHA.dark : ALPHA.light;
    while (a > FAINTEST && contrast(ground.ink, blend({ r, g, b, a }, ground.paper)) < WANTED_CONTRAST) a -= 0.01;
    return { r, g, b, a };
  });
}

/** A speaker's hue in full strength, for the card and the marker. */
export function hueColour(hue: number): string {
  const [r, g, b] = HUES[hue] ?? NEUTRAL;
  return `rgb(${r} ${g} ${b})`;
}

/** The stronger tint of a passage that is being shown, over the same hue-free neutral in both kinds of page. */
export function pulseTint(ground: Ground): Colour {
  return ground.dark ? { r: 255, g: 214, b: 102, a: 0.34 } : { r: 255, g: 196, b: 0, a: 0.38 };
}

/** The wavy lines under disputed claims: amber for the article's own voice, violet for another's. */
export function disputeInks(ground: Ground): { readonly article: string; readonly voice: string } {
  return ground.dark ? { article: '#ffb938', voice: '#c3a5ff' } : { article: '#b35900', voice: '#6f2dbd' };
}

export function cssColour({ r, g, b, a }: Colour): string {
  return `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)} / ${Math.round(a * 100)}%)`;
}
