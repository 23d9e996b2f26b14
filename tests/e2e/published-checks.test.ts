import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session, Tab } from '../../cli/browsers/index.ts';
import { type Served, serveFolder } from '../../cli/serve.ts';
import { KINDS, launchBuilt } from './support/browsers.ts';
import { type NetworkWatch, watchNetwork } from './support/network-watch.ts';
import { serveTestPages } from './support/test-pages.ts';

describe.each(KINDS)('published checks in %s', (kind) => {
  let demo: Served;
  let pages: Served;
  let network: NetworkWatch;
  let session: Session;

  beforeAll(async () => {
    demo = await serveFolder(join(import.meta.dirname, '..', '..', 'demo'));
    pages = await serveTestPages();
    network = await watchNetwork();
    session = await launchBuilt(kind, { proxy: network.proxy });
  });
  afterAll(async () => {
    await session?.close();
    await network?.close();
    await demo?.close();
    await pages?.close();
  });

  /** What the popup's list of claims says of a page. */
  const claimsOf = async (
    address: string,
  ): Promise<{ readonly tab: Tab; readonly text: string; readonly links: string[] }> => {
    const tab = await session.open(address);
    network.foreign.length = 0;
    await tab.clickToolbar();
    const popup = await tab.popup();
    await popup.waitFor(() => document.querySelector('[data-status="done"]'));
    await popup.click('[role="tab"]:nth-of-type(2)');
    await popup.waitFor(() => document.querySelector('.check'));
    const text = await popup.text();
    const links = await popup.evaluate(() => Array.from(document.querySelectorAll('a'), (link) => link.href));
    await popup.close();
    return { tab, text, links };
  };

  it('stand beside the claims of the demonstration, called what they are, without a request', async () => {
    const { text } = await claimsOf(`${demo.origin}/fr-le-bac.html`);
    expect(text).toContain('La Pesée (rédaction inventée)');
    expect(text).toMatch(/Demonstration: this outlet and its finding are invented|Démonstration : ce média/);
    expect(text).toContain('Faux');
    expect(network.foreign).toEqual([]);
  });

  it('of the page itself are shown as text, and what has no web address is left out', async () => {
    const { tab, text, links } = await claimsOf(`${pages.origin}/checked.html`);
    expect(text).toContain('La Jauge');
    expect(text).toContain('Faux');
    expect(text).not.toContain('Sans adresse');
    expect(links).toEqual(['https://la-jauge.example/digue']);
    expect(await tab.page.title()).toBe('La digue de Bréval a-t-elle cédé ?');
    expect(network.foreign).toEqual([]);
  });
});
