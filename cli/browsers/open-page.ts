import { type Browser, type Page, TimeoutError } from 'puppeteer-core';

/**
 * Opens an address in a new tab in front, and waits until it is loaded. A page that is still loading after half a
 * minute, as pages full of advertising are, is taken as it is.
 * @throws Error where the address can't be reached.
 */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
  } catch (error) {
    if (!(error instanceof TimeoutError)) {
      throw new Error(`${url} could not be opened: ${firstLine(error)}`, { cause: error });
    }
  }
  await page.bringToFront();
  return page;
}

/** Firefox adds a stack to its message. */
const firstLine = (error: unknown): string => String((error as Error).message).split('\n')[0] ?? '';
