import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll, type Session, type Tab } from '../../cli/browsers/index.ts';
import type { Served } from '../../cli/serve.ts';
import { KINDS } from './support/browsers.ts';
import { launchWithSite } from './support/granted-site.ts';
import { serveTestPages } from './support/test-pages.ts';

const highlights = (tab: Tab) => tab.page.evaluate(() => CSS.highlights.size);

describe.each(KINDS)('a site that is always annotated, in %s', (kind) => {
  let pages: Served;
  let session: Session;
  let tab: Tab;

  beforeAll(async () => {
    pages = await serveTestPages();
    session = await launchWithSite(kind, 'http://localhost/*');
  });
  afterAll(async () => {
    await session?.close();
    await pages?.close();
  });

  it('is annotated without a click', async () => {
    tab = await session.open(`${pages.origin}/article.html`);
    await poll('the highlights', async () => (await highlights(tab)) > 0);
  });

  it('keeps its marks at the first click, which only opens the popup', async () => {
    await tab.clickToolbar();
    const popup = await tab.popup();
    await popup.waitFor(() => document.querySelector('[data-status="done"]'));
    expect(await highlights(tab)).toBeGreaterThan(0);
    await popup.close();
  });

  it('loses them at the second', async () => {
    await tab.clickToolbar();
    const popup = await tab.popup();
    await popup.waitFor(() => document.querySelector('[data-status="off"]'));
    expect(await highlights(tab)).toBe(0);
    await popup.close();
  });
});
