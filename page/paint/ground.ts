import { blend, type Colour, luminance, parseColour } from './colour.ts';
import type { Ground } from './palette.ts';

const WHITE: Colour = { r: 255, g: 255, b: 255, a: 1 };
const BLACK: Colour = { r: 0, g: 0, b: 0, a: 1 };
/** The dark canvas that browsers paint under a page with `color-scheme: dark` and no background. */
const DARK_CANVAS: Colour = { r: 18, g: 18, b: 18, a: 1 };

/**
 * Measures paper and ink where the article stands. The reader's preference for dark pages says nothing about this
 * page; its computed background does, and where it has none (a picture, the bare canvas) its text colour.
 */
export function groundAt(element: Element): Ground {
  const view = element.ownerDocument.defaultView;
  const ink = parseColour(view?.getComputedStyle(element).color ?? '') ?? BLACK;
  const canvas = luminance(ink) > 0.4 ? DARK_CANVAS : WHITE;
  const layers: Colour[] = [];
  for (let at: Element | null = element; at !== null; at = parentAcrossShadow(at)) {
    const layer = parseColour(view?.getComputedStyle(at).backgroundColor ?? '');
    if (layer === null || layer.a === 0) continue;
    layers.push(layer);
    if (layer.a === 1) break;
  }
  const paper = layers.reduceRight((ground, layer) => blend(layer, ground), canvas);
  return { paper, ink: blend(ink, paper), dark: luminance(paper) < 0.2 };
}

function parentAcrossShadow(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
