import type { Ground } from './palette.ts';
import { type HighlightNames, highlightCss } from './style.ts';

/** The ranges under each name. Ours alone: Firefox lets no content script iterate a Highlight or the registry. */
export type Painting = ReadonlyMap<string, readonly AbstractRange[]>;

/** Tint below, line above, pulse on top of both. */
const PRIORITY = { tint: 1, line: 2, pulse: 3 } as const;

export interface HighlightSheet {
  /** Replaces what is painted. Roots are the open shadow roots that hold article text. */
  paint(painting: Painting, roots: readonly ShadowRoot[]): void;
  /** Paints or (with no ranges) ends the pulse. */
  pulse(ranges: readonly AbstractRange[]): void;
  /** Follows a page that changed between light and dark. */
  restyle(ground: Ground): void;
  /** Puts back what the page has cleared or thrown out. */
  repair(): void;
}

/**
 * Registers the highlights and their style sheet on a document until the signal ends, which takes out exactly
 * what was put in: the registry belongs to the page as well.
 */
export function openHighlights(
  document: Document,
  names: HighlightNames,
  ground: Ground,
  signal: AbortSignal,
): HighlightSheet {
  const registry = CSS.highlights;
  const own = new Map<string, Highlight>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss(names, ground));
  let homes: readonly (Document | ShadowRoot)[] = [document];

  const register = (name: string, ranges: readonly AbstractRange[], priority: number) => {
    if (ranges.length === 0) {
      if (own.delete(name)) registry.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    own.set(name, highlight);
    registry.set(name, highlight);
  };
  const dwell = () => {
    for (const home of homes) {
      if (!home.adoptedStyleSheets.includes(sheet)) home.adoptedStyleSheets = [...home.adoptedStyleSheets, sheet];
    }
  };
  const leave = (gone: readonly (Document | ShadowRoot)[]) => {
    for (const home of gone) home.adoptedStyleSheets = home.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  signal.addEventListener(
    'abort',
    () => {
      for (const name of own.keys()) registry.delete(name);
      leave(homes);
    },
    { once: true },
  );

  dwell();
  return {
    paint(painting, roots) {
      const next = [document, ...roots];
      leave(homes.filter((home) => !next.includes(home)));
      homes = next;
      dwell();
      for (const name of names.tints) register(name, painting.get(name) ?? [], PRIORITY.tint);
      for (const name of Object.values(names.lines)) register(name, painting.get(name) ?? [], PRIORITY.line);
    },
    pulse: (ranges) => register(names.pulse, ranges, PRIORITY.pulse),
    restyle: (changed) => sheet.replaceSync(highlightCss(names, changed)),
    repair() {
      dwell();
      for (const [name, highlight] of own) {
        if (registry.get(name) !== highlight) registry.set(name, highlight);
      }
    },
  };
}
