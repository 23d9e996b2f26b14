import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll, type Session } from '../../cli/browsers/index.ts';
import type { Served } from '../../cli/serve.ts';
import { KINDS, launchBuilt } from './support/browsers.ts';
import { serveTestPages } from './support/test-pages.ts';

describe.each(KINDS)('pages that can’t or should not be annotated, in %s', (kind) => {
  let pages: Served;
  let session: Session;

  beforeAll(async () => {
    pages = await serveTestPages();
    session = await launchBuilt(kind);
  });
  afterAll(async () => {
    await session?.close();
    await pages?.close();
  });

  it('says that a page of the browser is closed to extensions', async () => {
    const tab = await session.open(kind === 'chromium' ? 'chrome://version/' : 'about:blank');
    await tab.clickToolbar();
    const popup = await tab.popup();
    await popup.waitFor(() => document.querySelector('[data-status="restricted"]'));
    expect(await popup.text()).toContain('belongs to the browser');
    await popup.close();
    await tab.close();
  });

  it('says that a PDF is not a web page', async () => {
    const tab = await session.open(`${pages.origin}/report.pdf`);
    await tab.clickToolbar();
    const popup = await tab.popup();
    await popup.waitFor(() => document.querySelector('[data-status="restricted"]'));
    expect(await popup.text()).toContain('This is a PDF');
    await popup.close();
    await tab.close();
  });

  it('asks before it reads a page that does not look like an article', async () => {
    const tab = await session.open(`${pages.origin}/front.html`);
    await tab.clickToolbar();
    const popup = await tab.popup();
    await popup.waitFor(() => document.querySelector('[data-status="not-article"]'));
    expect(await tab.page.evaluate(() => CSS.highlights.size)).toBe(0);
    await popup.click('[data-status="not-article"] .message button');
    await popup.waitFor(() => document.querySelector('[data-status="done"]'));
    await popup.close();
    await tab.close();
  });

  it('ends with the page: a tab that goes elsewhere is off', async () => {
    const tab = await session.open(`${pages.origin}/article.html`);
    await tab.clickToolbar();
    await poll('the highlights', () => tab.page.evaluate(() => CSS.highlights.size > 0));
    await (await tab.popup()).close();
    const panel = await tab.openPanel();
    await panel.waitFor(() => document.querySelector('[data-status="done"]'));
    await tab.page.goto(`${pages.origin}/dark.html`);
    await panel.waitFor(() => document.querySelector('[data-status="off"]'));
    expect(await tab.page.evaluate(() => CSS.highlights.size)).toBe(0);
    await tab.close();
  });
});
