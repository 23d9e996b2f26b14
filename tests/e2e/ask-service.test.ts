import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll, type Session, type View } from '../../cli/browsers/index.ts';
import type { Served } from '../../cli/serve.ts';
import { KINDS } from './support/browsers.ts';
import { launchAllowing } from './support/granted-site.ts';
import { type NetworkWatch, watchNetwork } from './support/network-watch.ts';
import { SERVICE_HOST, type StandIn, startStandIn } from './support/stand-in.ts';
import { serveTestPages } from './support/test-pages.ts';

const KEY = 'an-invented-key-of-no-service';

/** An answer as the service gives them, with everything in it that can be wrong. */
const ANSWER = {
  claims: [
    {
      text: 'La digue de Bréval a cédé',
      claimant: 'Une rumeur',
      claimReview: [
        {
          publisher: { name: 'V&#xC9;RIF', site: 'verif.example' },
          url: 'https://verif.example/digue',
          textualRating: 'Faux<img src=x onerror=alert(1)>',
          languageCode: 'fr',
          reviewDate: '2026-02-11T00:00:00Z',
        },
        { publisher: null, url: 'javascript:alert(1)', textualRating: 'Vrai' },
      ],
    },
    { text: 'Les goélands de Bréval savent lire', claimReview: [{ url: 'https://verif.example/goelands' }] },
    { text: 'x'.repeat(1_000_000), claimReview: [{ url: 'https://verif.example/long' }] },
    null,
    { claimReview: [null] },
  ],
};

describe.each(KINDS)('asking the Fact Check Tools in %s', (kind) => {
  let pages: Served;
  let service: StandIn;
  let network: NetworkWatch;
  let session: Session;
  let article: Page;
  let popup: View;

  beforeAll(async () => {
    pages = await serveTestPages();
    service = await startStandIn();
    network = await watchNetwork({ [SERVICE_HOST]: service.port });
    session = await launchAllowing(kind, `https://${SERVICE_HOST}/*`, { proxy: network.proxy, anyCertificate: true });
  });
  afterAll(async () => {
    await session?.close();
    await network?.close();
    await service?.close();
    await pages?.close();
  });

  const openClaims = async () => {
    const tab = await session.open(`${pages.origin}/checked.html`);
    article = tab.page;
    await tab.clickToolbar();
    popup = await tab.popup();
    await popup.click('[role="tab"]:nth-of-type(2)');
    await popup.waitFor(() => document.querySelector('.check'));
  };
  /** Opens the question of the first claim, sends it, and gives what the panel says came of it. */
  const send = async (): Promise<string> => {
    await popup.click('form.ask [type="submit"]');
    return popup.waitFor(() => {
      const said = document.querySelector('.ask-answer')?.textContent ?? '';
      return said === '' || /Asking/.test(said) ? null : said;
    });
  };

  it('is offered to nobody without a key', async () => {
    await openClaims();
    expect(await popup.evaluate(() => document.querySelector('.ask'))).toBeNull();
    await popup.close();
  });

  it('takes a key in the settings, and never shows it again', async () => {
    const { page } = await session.open(`${session.origin}options.html`);
    await (await page.waitForSelector('input[name="key"]'))?.type(KEY);
    await page.click('.key [type="submit"]');
    await page.waitForFunction(() => document.body.textContent?.includes('A key is saved.'));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(KEY);
    await page.close();
  });

  it('shows the whole request before it is sent, and sends nothing else', async () => {
    await openClaims();
    await popup.click('.ask button');
    const preview = await popup.waitFor(() => document.querySelector('.ask-request')?.textContent);
    expect(preview).toMatch(
      /^https:\/\/factchecktools\.googleapis\.com\/v1alpha1\/claims:search\?query=.*digue.*&languageCode=fr$/,
    );
    expect(service.heard).toEqual([]);
    service.answer = { status: 200, body: ANSWER };
    expect(await send()).toBe('1 check was found; 2 others are about something else');
    expect(service.heard.map(({ address, key }) => ({ address, key }))).toEqual([{ address: preview, key: KEY }]);
    const { headers } = service.heard[0] as (typeof service.heard)[number];
    expect(JSON.stringify(headers)).not.toContain(pages.origin);
    expect(headers.cookie).toBeUndefined();
  });

  it('lays what was found beside the claim, as text', async () => {
    await popup.waitFor(() => document.body.textContent?.includes('VÉRIF'));
    const text = await popup.evaluate(() => document.body.textContent ?? '');
    expect(text).toContain('From: Google Fact Check Tools');
    expect(await popup.evaluate(() => document.querySelectorAll('img').length)).toBe(0);
    expect(text).not.toContain('xxxxxxxxxx');
  });

  it('answers the same question again without asking', async () => {
    const before = service.heard.length;
    service.answer = { status: 500, body: '' };
    expect(await send()).toContain('1 check was found');
    expect(service.heard).toHaveLength(before);
  });

  it.each([
    ['used up', { status: 429, body: { error: { status: 'RESOURCE_EXHAUSTED' } } }, 'asked too much'],
    ['not valid', { status: 400, body: { error: { message: 'API key not valid.' } } }, 'does not accept the key'],
    [
      'for other services',
      { status: 403, body: { error: { status: 'PERMISSION_DENIED' } } },
      'may not ask this service',
    ],
    ['answered with nothing', { status: 200, body: {} }, 'Nothing was found for these words.'],
    ['answered with a page', { status: 200, body: '<!doctype html>' }, 'can’t be read'],
  ])('says that a key is %s', async (what, answer, said) => {
    service.answer = answer;
    await popup.evaluate((words) => {
      const field = document.querySelector<HTMLInputElement>('.ask input');
      if (field === null) return;
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, `digue ${what}`);
    const before = service.heard.length;
    await popup.click('form.ask [type="submit"]');
    await poll('the request', async () => service.heard.length > before);
    await popup.waitFor((words) => document.querySelector('.ask-answer')?.textContent?.includes(words), said);
  });

  it('never lets the page see the key', async () => {
    const seen = await article.evaluate(() => document.documentElement.outerHTML + JSON.stringify({ ...localStorage }));
    expect(seen).not.toContain(KEY);
    expect(await popup.evaluate(() => document.documentElement.outerHTML)).not.toContain(KEY);
    expect(service.heard.every(({ address }) => !address.includes(KEY))).toBe(true);
    await popup.close();
  });

  it('asks by itself only once that is switched on, one question for each claim', async () => {
    service.answer = { status: 200, body: {} };
    const unasked = service.heard.length;
    const article = async () => {
      const tab = await session.open(`${pages.origin}/article.html`);
      await tab.clickToolbar();
      const view = await tab.popup();
      await view.waitFor(() => document.querySelector('[data-status="done"]'));
      return view;
    };
    const before = await article();
    await before.click('[role="tab"]:nth-of-type(2)');
    await before.waitFor(() => document.querySelector('.ask'));
    expect(service.heard).toHaveLength(unasked);
    await before.close();
    const { page } = await session.open(`${session.origin}options.html`);
    await page.waitForFunction(() => document.body.textContent?.includes('A key is saved.'));
    await page.click('[aria-labelledby="service"] input[type="checkbox"]');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[aria-labelledby="service"] input')?.checked,
    );
    await page.close();
    const after = await article();
    await poll('a question', async () => service.heard.length > unasked);
    const addresses = service.heard.slice(unasked).map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    await after.close();
  });

  it('asks nobody else, and forgets the key when told to', async () => {
    const { page } = await session.open(`${session.origin}options.html`);
    await page.waitForFunction(() => document.body.textContent?.includes('A key is saved.'));
    await page.evaluate(() => {
      Array.from(document.querySelectorAll('button'))
        .find((one) => one.textContent === 'Forget the key')
        ?.click();
    });
    await page.waitForSelector('input[name="key"]');
    await page.close();
    await openClaims();
    expect(await popup.evaluate(() => document.querySelector('.ask'))).toBeNull();
    await popup.close();
    expect(network.foreign).toEqual([]);
  });
});
