import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll, type Session, type Tab } from '../../cli/browsers/index.ts';
import type { Served } from '../../cli/serve.ts';
import { KINDS, launchBuilt } from './support/browsers.ts';
import { type NetworkWatch, watchNetwork } from './support/network-watch.ts';
import { colourBehind, placeOf } from './support/passage.ts';
import { serveTestPages } from './support/test-pages.ts';
import { type Traces, tracesOn } from './support/traces.ts';

const MAYOR = 'malgré la crue de novembre';
const NEIGHBOUR = 'promis trois fois la';
const LAST = 'nous danserons dessus';
const PLAIN = 'Une centaine d’habitants';

/** The reader's way through the extension, step by step in one tab: each test goes on where the last one stopped. */
describe.each(KINDS)('the whole path in %s', (kind) => {
  let pages: Served;
  let network: NetworkWatch;
  let session: Session;
  let tab: Tab;
  let before: Traces;

  beforeAll(async () => {
    pages = await serveTestPages();
    network = await watchNetwork();
    session = await launchBuilt(kind, { proxy: network.proxy });
    // What the browser itself asks for while it starts is not ours.
    tab = await session.open(`${pages.origin}/article.html`);
    before = await tracesOn(tab.page, session);
    network.foreign.length = 0;
  });
  afterAll(async () => {
    await session?.close();
    await network?.close();
    await pages?.close();
  });

  const highlights = () => tab.page.evaluate(() => CSS.highlights.size);

  it('leaves a page alone until the button is pressed', async () => {
    expect(before.highlights).toBe(0);
    expect(before.styleSheets).toBe(0);
    expect(await colourBehind(tab.page, MAYOR)).toEqual([255, 255, 255]);
  });

  it('lists the speakers in the popup after a click on the toolbar button', async () => {
    await tab.clickToolbar();
    const popup = await tab.popup();
    await popup.waitFor(() => document.querySelector('[data-status="done"]'));
    const text = await popup.text();
    expect(text).toContain('Odile Karvennec');
    expect(text).toContain('Basile Ormond');
    await popup.close();
  });

  it('paints each speaker in a tint of their own, and nothing else', async () => {
    const [mayor, neighbour, plain] = [
      await colourBehind(tab.page, MAYOR),
      await colourBehind(tab.page, NEIGHBOUR),
      await colourBehind(tab.page, PLAIN),
    ];
    expect(plain).toEqual([255, 255, 255]);
    // Blue is the first hue, orange the second, both at about a sixth of their strength.
    expect(mayor).toEqual([214, 232, 243]);
    expect(neighbour).toEqual([251, 240, 214]);
  });

  it('adds no element to the article', async () => {
    const body = (dom: string) => dom.slice(dom.indexOf('<body'), dom.indexOf('</body>'));
    expect(body((await tracesOn(tab.page, session)).dom)).toBe(body(before.dom));
  });

  it('opens a card beside a passage that is clicked, and closes it with Escape', async () => {
    const { x, y, height } = await placeOf(tab.page, MAYOR);
    await tab.page.mouse.click(x + 20, y + height / 2);
    await poll('the card', async () => (await cardColour(x, y + height)) !== '255,255,255');
    await tab.page.keyboard.press('Escape');
    await poll('the card to close', async () => (await cardColour(x, y + height)) === '255,255,255');
  });

  it('leaves a reader alone who selects text', async () => {
    const { x, y, height, width } = await placeOf(tab.page, MAYOR);
    await tab.page.mouse.move(x, y + height / 2);
    await tab.page.mouse.down();
    await tab.page.mouse.move(x + width, y + height / 2, { steps: 4 });
    await tab.page.mouse.up();
    expect(await tab.page.evaluate(() => String(getSelection()))).not.toBe('');
    expect(await cardColour(x, y + height)).toBe('255,255,255');
    await tab.page.evaluate(() => getSelection()?.removeAllRanges());
  });

  it('lists the speakers in the side panel, where an entry scrolls the page to its passage', async () => {
    const panel = await tab.openPanel();
    await panel.waitFor(() => document.querySelector('[data-status="done"] [data-entry]'));
    expect(await panel.text()).toContain('Odile Karvennec');
    expect((await placeOf(tab.page, LAST)).y).toBeGreaterThan(await tab.page.evaluate(() => innerHeight));
    const entry = await panel.evaluate(
      (words) =>
        [...document.querySelectorAll('[data-entry]')]
          .find((one) => one.textContent?.includes(words))
          ?.getAttribute('data-entry') ?? '',
      LAST,
    );
    await panel.click(`[data-entry="${entry}"]`);
    await poll('the passage in the middle of the page', async () => {
      const { y } = await placeOf(tab.page, LAST);
      const height = await tab.page.evaluate(() => innerHeight);
      return y > height * 0.25 && y < height * 0.75;
    });
    // The passage that is shown glows for a moment, then has its speaker's tint again.
    await poll('the pulse to end', async () => String(await colourBehind(tab.page, LAST)) === '214,232,243');
  });

  it('is switched off by a second click, which leaves the page as it was', async () => {
    await tab.clickToolbar();
    const popup = await tab.popup();
    await popup.waitFor(() => document.querySelector('[data-status="off"]'));
    await poll('the highlights to go', async () => (await highlights()) === 0);
    expect(await tracesOn(tab.page, session)).toEqual(before);
    expect(await colourBehind(tab.page, LAST)).toEqual([255, 255, 255]);
    await popup.close();
  });

  it('is switched on and off again without a trace', async () => {
    await tab.clickToolbar();
    await poll('the highlights', async () => (await highlights()) > 0);
    expect((await tracesOn(tab.page, session)).listeners).toBeGreaterThan(before.listeners);
    await (await tab.popup()).close();
    await tab.clickToolbar();
    await poll('the highlights to go', async () => (await highlights()) === 0);
    expect(await tracesOn(tab.page, session)).toEqual(before);
    await (await tab.popup()).close();
  });

  it('has sent no request anywhere', () => expect(network.foreign).toEqual([]));

  /** The colour of the page a little under a passage, where its card would be. */
  async function cardColour(x: number, y: number): Promise<string> {
    const { decodePng } = await import('./support/png.ts');
    const pixels = decodePng(await tab.page.screenshot());
    const scale = pixels.width / (await tab.page.evaluate(() => innerWidth));
    return pixels.at(Math.round((x + 60) * scale), Math.round((y + 60) * scale)).join();
  }
});
