import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserKind, poll, type Session, type Tab } from '../../cli/browsers/index.ts';
import type { Served } from '../../cli/serve.ts';
import { KINDS, launchBuilt } from './support/browsers.ts';
import { type NetworkWatch, watchNetwork } from './support/network-watch.ts';
import { type StandInTranslator, standInTranslator } from './support/stand-in-translator.ts';
import { serveTestPages } from './support/test-pages.ts';

/** An English collection about the French test page's article. */
const COLLECTION = {
  '@type': 'DataFeed',
  name: 'Invented collection',
  dateModified: '2026-03-02',
  dataFeedElement: [
    {
      item: [
        {
          '@type': 'ClaimReview',
          claimReviewed: 'The works have doubled local taxes',
          url: 'https://plumb-line.example/taxes',
          author: { name: 'Plumb Line' },
          reviewRating: { alternateName: 'Not borne out' },
          inLanguage: 'en',
        },
        {
          '@type': 'ClaimReview',
          claimReviewed: 'Seagulls can read the tide tables',
          url: 'https://plumb-line.example/gulls',
          author: { name: 'Plumb Line' },
          inLanguage: 'en',
        },
      ],
    },
  ],
};

/** The one claim of the article that is disputed, and what the stand-in makes of it: the very words of the check. */
const CLAIM = 'les travaux ont doublé les impôts locaux';
const WORDS = { [CLAIM]: 'The works have doubled local taxes' };

const SEARCH = '.translated-offer button';

/** A browser with the collection in it, and the test page's article open. */
function withCollection(kind: BrowserKind) {
  const held = {} as { folder: string; pages: Served; network: NetworkWatch; session: Session; article: Tab };
  beforeAll(async () => {
    held.folder = await mkdtemp(join(tmpdir(), 'guillemets-translated-'));
    await writeFile(join(held.folder, 'collection.json'), JSON.stringify(COLLECTION));
    held.pages = await serveTestPages();
    held.network = await watchNetwork();
    held.session = await launchBuilt(kind, { proxy: held.network.proxy });
    const settings = await held.session.open(`${held.session.origin}options.html`);
    const field = (await settings.page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(held.folder, 'collection.json'));
    await poll('the collection', () =>
      settings.page.evaluate(() => document.body.textContent?.includes('Invented collection')),
    );
    await settings.close();
    held.network.foreign.length = 0;
    held.article = await held.session.open(`${held.pages.origin}/article.html`);
  });
  afterAll(async () => {
    await held.session?.close();
    await held.network?.close();
    await held.pages?.close();
    await rm(held.folder, { recursive: true });
  });
  return held;
}

describe.each(KINDS)('searching collections in translation in %s', (kind) => {
  const held = withCollection(kind);

  it('is offered just where the browser itself can translate, and asks nobody for anything', async () => {
    await held.article.clickToolbar();
    const popup = await held.article.popup();
    await popup.click('[role="tab"]:nth-of-type(2)');
    await popup.waitFor(() => document.querySelector('.searched')?.textContent?.includes('Invented collection'));
    const able = await popup.evaluate(async () => {
      const { Translator } = globalThis as {
        Translator?: { availability(pair: { sourceLanguage: string; targetLanguage: string }): Promise<string> };
      };
      const answer = await Translator?.availability({ sourceLanguage: 'fr', targetLanguage: 'en' });
      return answer !== undefined && answer !== 'unavailable';
    });
    if (kind === 'firefox') expect(able).toBe(false);
    await poll('the offer', async () => (await popup.evaluate(() => !!document.querySelector('.translated'))) === able);
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain('Plumb Line');
    await popup.close();
    expect(held.network.foreign).toEqual([]);
  });
});

/** Puppeteer puts scripts before those of a page in Chromium's extension pages only; Firefox has no translator to stand in for. */
describe('searching collections with a stand-in for the browser’s translator', () => {
  const held = withCollection('chromium');
  let panel: Page;

  beforeAll(async () => {
    await held.article.clickToolbar();
    const popup = await held.article.popup();
    await popup.waitFor(() => document.querySelector('[data-status="done"]'));
    await popup.close();
  });

  /** The panel of the article in a tab of its own, with this done to the page before its scripts run. */
  const openClaims = async (prepare: () => Promise<unknown>) => {
    panel = await held.article.page.browser().newPage();
    await panel.goto(`${held.session.origin}manifest.json`);
    const id = await panel.evaluate(tabAt, held.article.page.url());
    await prepare();
    await panel.goto(`${held.session.origin}popup.html?tab=${id}`);
    await (await panel.waitForSelector('#tab-claims'))?.click();
    await panel.waitForFunction(() =>
      document.querySelector('.searched')?.textContent?.includes('Invented collection'),
    );
  };
  const said = (selector: string) => panel.$eval(selector, ({ textContent }) => textContent);
  const did = () => panel.evaluate(() => (globalThis as unknown as { standIn: StandInTranslator }).standIn.did);
  const waitForText = (selector: string, words: string) =>
    panel.waitForFunction(
      (where, wanted) => document.querySelector(where)?.textContent?.includes(wanted),
      {},
      selector,
      words,
    );

  it('is not offered without one', async () => {
    await openClaims(() => panel.evaluateOnNewDocument('delete globalThis.Translator'));
    expect(await panel.$('.translated')).toBeNull();
    await panel.close();
  });

  it('does nothing before it is clicked', async () => {
    await openClaims(() => panel.evaluateOnNewDocument(standInTranslator, WORDS));
    await panel.waitForSelector(SEARCH);
    expect(await said(SEARCH)).toBe('Also search the collections in English');
    expect(await said('.translated')).toContain('it first downloads a model from its maker');
    expect(await did()).toEqual([]);
  });

  it('shows how far the download is, and can be stopped', async () => {
    await panel.click(SEARCH);
    await waitForText('.translated .progress', 'Waiting for the browser’s translation…');
    await panel.evaluate(() => (globalThis as unknown as { standIn: StandInTranslator }).standIn.tell(0.4));
    await waitForText('.translated .progress', 'The browser downloads its translation: 40%');
    await panel.click('.translated-offer button + button');
    await panel.waitForFunction(() => document.querySelector('.translated .progress') === null);
    expect(await did()).toEqual(['create']);
  });

  it('lays an English check beside the French claim, as related, with the words that were searched', async () => {
    await panel.click(SEARCH);
    await waitForText('.translated .progress', 'Waiting for the browser’s translation…');
    await panel.evaluate(() => (globalThis as unknown as { standIn: StandInTranslator }).standIn.letCome());
    await waitForText('.translated [role="status"]', '1 check found in English for ');
    await panel.waitForSelector('.check');
    expect(await said('.check-name')).toBe('Published check of something related');
    expect(await said('.check-source')).toContain('Plumb Line');
    const reasons = await said('.check details');
    expect(reasons).toContain(`Found by a translation made on this device: “${WORDS[CLAIM]}”`);
    expect(reasons).toContain('The check is in another language.');
    const english = await panel.$$eval('.check details [lang="en"]', (all) => all.map((one) => one.textContent));
    expect(english).toContain(`“${WORDS[CLAIM]}”`);
    const claims = await panel.$$eval('li:has(> .checks) .disputed', (all) => all.map((one) => one.textContent));
    expect(claims).toEqual([CLAIM]);
    expect(await said('.translated')).not.toContain('downloads');
  });

  it('translates the claim that is disputed first, and lets go of the model', async () => {
    const [, , first, ...rest] = await did();
    expect(first).toBe(`translate ${CLAIM}`);
    expect(rest.at(-1)).toBe('destroy');
    expect(rest.length).toBeLessThanOrEqual(20);
  });

  it('finds nothing more when it is asked again', async () => {
    await panel.click(SEARCH);
    await waitForText('.translated [role="status"]', 'Nothing more was found in English');
    expect(await panel.$$eval('.check', ({ length }) => length)).toBe(1);
    await panel.close();
  });

  it('asks nobody for anything', () => {
    expect(held.network.foreign).toEqual([]);
  });
});

/** Runs in a page of the extension: the id of the tab with this address. */
async function tabAt(url: string): Promise<number | undefined> {
  const { chrome } = globalThis as unknown as {
    readonly chrome: {
      tabs: { query(which: object): Promise<readonly { id?: number; active?: boolean; url?: string }[]> };
    };
  };
  const tabs = await chrome.tabs.query({});
  return tabs.find((tab) => tab.url === url)?.id;
}
