import type { Analysis } from '../../engine/model.ts';
import type { TextMap } from '../read/index.ts';
import type { CardView } from './card.ts';
import { openCardPlace } from './card-place.ts';
import { groundAt } from './ground.ts';
import { openHighlights } from './highlights.ts';
import { isOn, linesOf, offsetAt } from './hit.ts';
import { indexIntervals } from './intervals.ts';
import { huesOf, isDisputed, type Places } from './layers.ts';
import { openOverlay } from './overlay.ts';
import { passagesOf } from './painting.ts';
import { HUE_COUNT, hueColour } from './palette.ts';
import { watchPointer } from './pointer.ts';
import { scrollToPassage } from './scroll.ts';
import { drawNames } from './style.ts';

/** Everything of one analysis that is drawn on the page. */
export interface Painter {
  /** Paints an analysis in place of the last one. Answers with the ids that have no place on the page. */
  paint(analysis: Analysis, map: TextMap, places: Places): readonly string[];
  /** Scrolls to a finding and marks it. False where it is not on the page. */
  show(id: string): boolean;
  /** A cheap look: does every painted range still hold its text? */
  isWhole(): boolean;
  /** The open shadow roots that were painted in. */
  shadowRoots(): readonly ShadowRoot[];
}

export interface PainterOptions {
  readonly card: CardView;
  /** Whether the card opens where the mouse rests, asked each time. */
  readonly hoverCard: () => boolean;
  /** The reader opened the card of a finding by a click or a key. */
  readonly onChosen: (id: string) => void;
}

/** How often the page is looked at for cleared highlights and a changed theme. */
const LOOK_MS = 1500;
const PULSE_MS = 1600;

interface Painted {
  readonly analysis: Analysis;
  readonly map: TextMap;
  readonly ranges: ReadonlyMap<string, readonly Range[]>;
  readonly texts: readonly (readonly [Range, string])[];
  readonly index: ReturnType<typeof indexIntervals<Marked>>;
  readonly shadowRoots: readonly ShadowRoot[];
}

interface Marked {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Draws on a document until the signal ends, which takes out every trace. */
export function openPainter(document: Document, root: Element, options: PainterOptions, signal: AbortSignal): Painter {
  const view = document.defaultView as Window;
  const names = drawNames();
  /** The element whose background stands for the article's: the article may lie on a sheet of its own. */
  let sample = root;
  let ground = groundAt(root);
  const highlights = openHighlights(document, names, ground, signal);
  const overlay = openOverlay(document, options.card, signal);
  const place = openCardPlace(document, overlay, options.card, signal);
  let painted: Painted | null = null;
  let pulsing: ReturnType<typeof setTimeout> | undefined;

  const openCard = (id: string, pointed: { x: number; y: number } | null, how: 'hover' | 'click' | 'key') => {
    const ranges = painted?.ranges.get(id);
    if (painted === null || ranges === undefined) return;
    const subject = { analysis: painted.analysis, id, dark: ground.dark };
    place.open({ id, subject, lines: () => linesOf(ranges), pointed, how });
    if (how !== 'hover') options.onChosen(id);
  };
  const passageAt = (x: number, y: number): string | null => {
    if (painted === null) return null;
    const offset = offsetAt(document, painted.map, x, y, [...painted.shadowRoots]);
    if (offset === null) return null;
    // A caret stands between two characters: the point may be on the one before.
    for (const { id } of [...painted.index.at(offset), ...painted.index.at(offset - 1)]) {
      if (isOn(linesOf(painted.ranges.get(id) ?? []), x, y)) return id;
    }
    return null;
  };

  watchPointer(
    document,
    {
      onClick(x, y) {
        const id = passageAt(x, y);
        if (id === null) place.close();
        else openCard(id, { x, y }, 'click');
        return id !== null;
      },
      onRest(x, y) {
        if (!options.hoverCard() || place.isPinned()) return;
        const id = passageAt(x, y);
        if (id !== null && id !== place.shown()) openCard(id, { x, y }, 'hover');
      },
      onMove: place.pointerAt,
    },
    overlay.isOurs,
    signal,
  );
  place.onMarker((id) => openCard(id, null, 'key'));

  const look = () => {
    highlights.repair();
    if (!sample.isConnected) return;
    const now = groundAt(sample);
    if (JSON.stringify(now) === JSON.stringify(ground)) return;
    ground = now;
    highlights.restyle(ground);
  };
  const looking = view.setInterval(look, LOOK_MS);
  signal.addEventListener(
    'abort',
    () => {
      view.clearInterval(looking);
      clearTimeout(pulsing);
      painted = null;
    },
    { once: true },
  );

  return {
    paint(analysis, map, places) {
      const { painting, ranges, shadowRoots } = passagesOf(analysis, map, places, names);
      sample = sampleOf(analysis, ranges) ?? map.root;
      look();
      highlights.paint(painting, shadowRoots);
      const marked = [...analysis.quotations, ...analysis.claims.filter(isDisputed)].flatMap(({ id }) => {
        const span = places.get(id);
        return span === undefined || !ranges.has(id) ? [] : [{ id, start: span.start, end: span.end }];
      });
      const texts = [...painting.values()].flat().map((range) => [range as Range, String(range)] as const);
      painted = { analysis, map, ranges, texts, index: indexIntervals(marked), shadowRoots };
      place.keepOnly((id) => ranges.has(id));
      return [...analysis.quotations, ...analysis.claims].map(({ id }) => id).filter((id) => !ranges.has(id));
    },
    show(id) {
      const ranges = painted?.ranges.get(id);
      const lines = linesOf(ranges ?? []);
      const element = ranges?.[0]?.startContainer.parentElement;
      const first = lines[0];
      if (painted === null || ranges === undefined || first === undefined || !element) return false;
      place.close();
      scrollToPassage(element, {
        ...first,
        left: first.left,
        right: first.right,
        top: first.top,
        bottom: Math.max(...lines.map((line) => line.bottom)),
      });
      highlights.pulse(ranges);
      clearTimeout(pulsing);
      pulsing = setTimeout(() => highlights.pulse([]), PULSE_MS);
      place.mark({ id, lines: () => linesOf(ranges), root: painted.map.root, hue: hueOf(painted.analysis, id) });
      return true;
    },
    isWhole: () =>
      painted?.texts.every(([range, text]) => range.startContainer.isConnected && String(range) === text) ?? true,
    shadowRoots: () => painted?.shadowRoots ?? [],
  };
}

/** An element that holds words of the body that are marked, or null where none are. */
function sampleOf(analysis: Analysis, ranges: ReadonlyMap<string, readonly Range[]>): Element | null {
  const found = analysis.quotations.find(({ id, heading }) => !heading && ranges.has(id));
  return ranges.get(found?.id ?? '')?.[0]?.startContainer.parentElement ?? null;
}

/** The hue of whoever says, or claims, a finding. */
function hueOf(analysis: Analysis, id: string): string {
  const speaker =
    analysis.quotations.find((one) => one.id === id)?.speaker ?? analysis.claims.find((one) => one.id === id)?.claimant;
  return hueColour(huesOf(analysis).get(speaker ?? '') ?? HUE_COUNT);
}
