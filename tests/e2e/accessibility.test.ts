import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll, type Session } from '../../cli/browsers/index.ts';
import { type Served, serveFolder } from '../../cli/serve.ts';
import { launchBuilt } from './support/browsers.ts';

/**
 * The extension's own pages under axe-core, with the layout and the colours that a reader gets. One browser is
 * enough: axe asks for roles, names and contrast, which do not depend on it.
 */
describe('the pages of the extension are accessible', () => {
  let demo: Served;
  let session: Session;
  let panel: Page;

  beforeAll(async () => {
    demo = await serveFolder(join(import.meta.dirname, '..', '..', 'demo'));
    session = await launchBuilt('chromium');
    const article = await session.open(`${demo.origin}/fr-la-tour.html`);
    await article.clickToolbar();
    const popup = await article.popup();
    await popup.waitFor(() => document.querySelector('[data-status="done"]'));
    const id = await popup.evaluate(activeTabId);
    await popup.close();
    panel = (await session.open(`${session.origin}popup.html?tab=${id}`)).page;
    await panel.waitForSelector('[data-status="done"]');
  });
  afterAll(async () => {
    await session?.close();
    await demo?.close();
  });

  it.each(['light', 'dark'])('voices, claims and notes on %s paper', async (scheme) => {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const tab of ['voices', 'claims', 'notes']) {
      await panel.click(`#tab-${tab}`);
      await panel.waitForSelector(`#tab-${tab}[aria-selected="true"]`);
      expect(await offences(panel), tab).toEqual([]);
    }
  });

  it.each([280, 400, 520])('nothing is cut off at %d pixels', async (width) => {
    await panel.setViewport({ width, height: 700 });
    for (const tab of ['voices', 'claims', 'notes']) {
      await panel.click(`#tab-${tab}`);
      await panel.waitForSelector(`#tab-${tab}[aria-selected="true"]`);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth), tab).toBe(width);
    }
  });

  it('the help, which gives the focus back when it closes', async () => {
    await panel.focus('#tab-notes');
    await panel.keyboard.press('?');
    await panel.waitForSelector('dialog[open]');
    expect(await offences(panel)).toEqual([]);
    await panel.keyboard.press('Escape');
    await poll('the focus on the tab', () => panel.evaluate(() => document.activeElement?.id === 'tab-notes'));
  });

  it('the panel with nothing marked', async () => {
    await panel.click('.footer .quiet');
    await panel.waitForSelector('[data-status="off"]');
    expect(await offences(panel)).toEqual([]);
  });

  it('the settings', async () => {
    const { page } = await session.open(`${session.origin}options.html`);
    await page.waitForSelector('.settings');
    expect(await offences(page)).toEqual([]);
  });
});

/** Runs in the popup. The tests know nothing of the extension's interface but this. */
async function activeTabId(): Promise<number | undefined> {
  const { chrome } = globalThis as unknown as {
    readonly chrome: { readonly tabs: { query(which: object): Promise<readonly { readonly id?: number }[]> } };
  };
  return (await chrome.tabs.query({ active: true }))[0]?.id;
}

/** What axe finds, as lines that can be acted on. */
async function offences(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}
