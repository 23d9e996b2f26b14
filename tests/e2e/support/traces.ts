import type { CDPSession, Page } from 'puppeteer-core';
import type { Session } from '../../../cli/browsers/index.ts';
import { insideTab } from './inside-tab.ts';

/** Everything of ours that could stay behind on a page. */
export interface Traces {
  readonly dom: string;
  readonly highlights: number;
  readonly styleSheets: number;
  /** Event listeners on the window, the document and its root element, those of content scripts included. */
  readonly listeners: number;
}

export async function tracesOn(page: Page, { kind }: Session): Promise<Traces> {
  const seen = await page.evaluate(() => ({
    dom: document.documentElement.outerHTML,
    highlights: CSS.highlights.size,
    styleSheets: document.adoptedStyleSheets.length,
  }));
  return { ...seen, listeners: await (kind === 'chromium' ? listenersInChromium(page) : listenersInFirefox(page)) };
}

/** Chromium tells listeners for one world at a time: the page's, and that of each extension's content script. */
async function listenersInChromium(page: Page): Promise<number> {
  const session: CDPSession = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.id));
  await session.send('Runtime.enable');
  let count = 0;
  for (const contextId of worlds) {
    for (const expression of ['window', 'document', 'document.documentElement']) {
      const { result } = await session.send('Runtime.evaluate', { expression, contextId });
      const { listeners } = await session.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId as string,
      });
      count += listeners.length;
    }
  }
  await session.detach();
  return count;
}

/** Firefox's own service tells, in the tab's process: a page can't see the listeners of content scripts. */
function listenersInFirefox(page: Page): Promise<number> {
  return insideTab(
    page,
    `[content, content.document, content.document.documentElement]
      .flatMap((target) => Services.els.getListenerInfoFor(target)).filter((one) => !one.inSystemEventGroup).length`,
  );
}
