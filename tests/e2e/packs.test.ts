import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll, type Session } from '../../cli/browsers/index.ts';
import type { Served } from '../../cli/serve.ts';
import { KINDS, launchBuilt } from './support/browsers.ts';
import { type NetworkWatch, watchNetwork } from './support/network-watch.ts';
import { stopBackground } from './support/stop-background.ts';
import { serveTestPages } from './support/test-pages.ts';

/** A collection about the test page's article, with a record that can't be shown. */
const COLLECTION = {
  '@type': 'DataFeed',
  name: 'Invented collection',
  license: 'CC0',
  dateModified: '2026-03-02',
  dataFeedElement: [
    {
      item: [
        {
          '@type': 'ClaimReview',
          claimReviewed: 'La digue de Bréval a cédé',
          url: 'https://le-niveau.example/digue',
          author: { name: 'Le Niveau' },
          datePublished: '2026-02-10',
          reviewRating: { alternateName: 'Inexact<script>alert(1)</script>' },
          inLanguage: 'fr',
        },
        { '@type': 'ClaimReview', claimReviewed: 'Sans lien', url: 'javascript:alert(1)' },
        null,
      ],
    },
  ],
};

/** A table whose import takes some seconds. */
const LONG = `claim,url,rating,language\n${Array.from(
  { length: 20_000 },
  (_, n) =>
    `The ferry number ${n} to island ${n * 7} carries ${n * 13} crates of lamp oil and ${n} goats every spring morning,https://slow.example/${n},Wrong,en`,
).join('\n')}`;

describe.each(KINDS)('collections of published checks in %s', (kind) => {
  let folder: string;
  let pages: Served;
  let network: NetworkWatch;
  let session: Session;
  let settings: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'guillemets-packs-'));
    await writeFile(join(folder, 'collection.json'), JSON.stringify(COLLECTION));
    await writeFile(join(folder, 'long.csv'), LONG);
    await writeFile(join(folder, 'page.html'), '<!doctype html><title>No collection</title>');
    pages = await serveTestPages();
    network = await watchNetwork();
    session = await launchBuilt(kind, { proxy: network.proxy });
    await openSettings();
    network.foreign.length = 0;
  });
  afterAll(async () => {
    await session?.close();
    await network?.close();
    await pages?.close();
    await rm(folder, { recursive: true });
  });

  const openSettings = async () => {
    settings = (await session.open(`${session.origin}options.html`)).page;
  };
  const said = () => settings.evaluate(() => document.querySelector('[aria-labelledby="packs"]')?.textContent ?? '');
  const choose = async (file: string) => {
    const field = (await settings.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(folder, file));
  };
  const press = (name: string) =>
    settings.evaluate((wanted) => {
      const buttons = Array.from(document.querySelectorAll('button'));
      buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted)?.click();
    }, name);

  it('are imported from a file, with licence and day, and what was left out', async () => {
    await choose('collection.json');
    await poll('the collection', async () => (await said()).includes('Invented collection'));
    const text = await said();
    expect(text).toContain('1 check, ');
    expect(text).toContain('of 2 Mar 2026');
    expect(text).toContain('licence: CC0');
    expect(text).toContain('1 without a web address');
  });

  it('are searched for an article, on the device, and say where they come from', async () => {
    const tab = await session.open(`${pages.origin}/checked.html`);
    await tab.clickToolbar();
    const popup = await tab.popup();
    await popup.click('[role="tab"]:nth-of-type(2)');
    await popup.waitFor(() => document.body.textContent?.includes('Le Niveau'));
    const text = await popup.evaluate(() => document.body.textContent ?? '');
    expect(text).toContain('From: Invented collection, of 2 Mar 2026, licence: CC0');
    expect(text).toContain('Invented collection (2 Mar 2026)');
    expect(text).toContain('Inexact');
    expect(await popup.evaluate(() => document.querySelectorAll('script:not([src])').length)).toBe(0);
    await popup.close();
    await tab.close();
  });

  it('keep a match that the reader has put aside put aside, until it is taken back', async () => {
    const tab = await session.open(`${pages.origin}/checked.html`);
    await tab.clickToolbar();
    const popup = await tab.popup();
    await popup.click('[role="tab"]:nth-of-type(2)');
    const checks = await popup.waitFor(
      () => document.body.textContent?.includes('Le Niveau') && document.querySelectorAll('.check').length,
    );
    await popup.click('.check .check-actions button');
    await popup.waitFor(() => document.querySelectorAll('.check.muted').length === 1);
    await popup.close();
    await tab.clickToolbar();
    const off = await tab.popup();
    await off.waitFor(() => document.querySelector('[data-status="off"]'));
    await off.close();
    await tab.clickToolbar();
    const again = await tab.popup();
    await again.click('[role="tab"]:nth-of-type(2)');
    await again.waitFor(() => document.querySelectorAll('.check.muted').length === 1);
    await again.evaluate(() => document.querySelector<HTMLElement>('.check.muted button')?.click());
    await again.waitFor(() => document.querySelectorAll('.check.muted').length === 0);
    expect(await again.evaluate(() => document.querySelectorAll('.check').length)).toBe(checks);
    await again.close();
    await tab.close();
  });

  it('say what is wrong with a file that is none', async () => {
    await settings.bringToFront();
    await choose('page.html');
    await poll('the failure', async () => (await said()).includes('page.html was not imported.'));
    expect(await said()).toContain('This is a page or a feed in XML');
    await press('Dismiss');
    await poll('it to go', async () => !(await said()).includes('page.html'));
  });

  it('go on being imported after the browser has stopped the background', async () => {
    await choose('long.csv');
    await poll('the import to be under way', async () => / [1-9][\d,]* of 20,000/.test(await said()));
    await stopBackground(settings, session);
    expect(await said()).not.toContain('20,000 checks');
    await openSettings();
    await poll('the pack', async () => (await said()).includes('20,000 checks'));
  });

  it('can be cancelled on the way, and removed', async () => {
    await choose('long.csv');
    await poll('the import to be under way', async () => / [1-9][\d,]* of 20,000/.test(await said()));
    await press('Cancel');
    await poll('it to go', async () => !/of 20,000/.test(await said()));
    await openSettings();
    await poll('the packs', async () => (await said()).includes('Invented collection'));
    expect((await said()).match(/20,000 checks/g)).toHaveLength(1);
    await press('Remove long.csv');
    await press('Remove Invented collection');
    await poll('them to go', async () => (await said()).includes('None so far.'));
  });

  it('ask nobody for anything', () => {
    expect(network.foreign).toEqual([]);
  });
});
