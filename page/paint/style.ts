import type { Line } from './layers.ts';
import { cssColour, disputeInks, type Ground, HUE_COUNT, pulseTint, tints } from './palette.ts';

/** The names of our highlights in the page's registry, drawn anew each time so that no page can look for them. */
export interface HighlightNames {
  /** One for each hue, then the neutral. */
  readonly tints: readonly string[];
  readonly lines: Readonly<Record<Line, string>>;
  readonly pulse: string;
}

export function drawNames(): HighlightNames {
  const name = () => `h${Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join('')}`;
  return {
    tints: Array.from({ length: HUE_COUNT + 1 }, name),
    lines: {
      direct: name(),
      partial: name(),
      indirect: name(),
      'disputed-by-article': name(),
      'disputed-by-voice': name(),
    },
    pulse: name(),
  };
}

/** The style sheet of the highlights: tint says who, line says what. */
export function highlightCss(names: HighlightNames, ground: Ground): string {
  const ink = 'color-mix(in srgb, currentColor 62%, transparent)';
  const inks = disputeInks(ground);
  const lines: Readonly<Record<Line, string>> = {
    direct: `underline solid ${ink} 1px`,
    partial: `underline dotted ${ink} 2px`,
    indirect: `underline dashed ${ink} 1px`,
    'disputed-by-article': `underline wavy ${inks.article} 1.5px`,
    'disputed-by-voice': `underline wavy ${inks.voice} 1.5px`,
  };
  const palette = tints(ground);
  return [
    ...names.tints.map((name, i) =>
      rule(name, `background-color: ${cssColour(palette[i] as (typeof palette)[number])}`),
    ),
    ...Object.entries(names.lines).map(([line, name]) =>
      rule(name, `text-decoration: ${lines[line as Line]}; text-underline-offset: 0.18em`),
    ),
    rule(names.pulse, `background-color: ${cssColour(pulseTint(ground))}`),
  ].join('\n');
}

function rule(name: string, declarations: string): string {
  return `::highlight(${name}) { ${declarations}; }`;
}
