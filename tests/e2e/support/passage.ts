import type { Page } from 'puppeteer-core';
import { decodePng } from './png.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where the first line of some words stands in the viewport, open shadow roots included.
 * @throws Error where the words are not in one text node of the page.
 */
export function placeOf(page: Page, words: string): Promise<Place> {
  return page.evaluate((sought) => {
    const roots: Node[] = [document.body];
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node instanceof Element && node.shadowRoot !== null) roots.push(node.shadowRoot);
        const at = node instanceof Text ? node.data.indexOf(sought) : -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + sought.length);
        const [line] = range.getClientRects();
        if (line !== undefined) return { x: line.x, y: line.y, width: line.width, height: line.height };
      }
    }
    throw new Error(`Not on the page: ${sought}`);
  }, words);
}

/**
 * The colour behind some words: the one that most pixels of their first line have, from a screenshot.
 */
export async function colourBehind(page: Page, words: string): Promise<readonly [number, number, number]> {
  const place = await placeOf(page, words);
  const pixels = decodePng(await page.screenshot());
  const scale = pixels.width / (await page.evaluate(() => innerWidth));
  const counts = new Map<string, number>();
  for (let y = Math.ceil(place.y * scale) + 2; y < (place.y + place.height) * scale - 2; y++) {
    for (let x = Math.ceil(place.x * scale) + 2; x < (place.x + place.width) * scale - 2; x++) {
      const colour = pixels.at(x, y).join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  const [commonest = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const [r = 0, g = 0, b = 0] = commonest.split(',').map(Number);
  return [r, g, b];
}
