import { type Browser, type Page, TimeoutError } from 'puppeteer-core';

/**
 * Opens an address in a new tab in front, and waits until it is loaded. A page that is still loading after half a
 * minute, as pages full of advertising are, is taken as it is.
 * @throws Error where the address can't be reached.
 */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load', timeout: patienceFor(url) });
  } catch (error) {
    if (!(error instanceof TimeoutError)) {
      throw new Error(`${url} could not be opened: ${firstLine(error)}`, { cause: error });
    }
  }
  await page.bringToFront();
  return page;
}

/** Firefox never tells of an extension's own page that it is loaded, which takes no time worth naming. */
const patienceFor = (url: string): number => (url.startsWith('moz-extension:') ? 1_000 : 30_000);

/** Firefox adds a stack to its message. */
const firstLine = (error: unknown): string => String((error as Error).message).split('\n')[0] ?? '';
