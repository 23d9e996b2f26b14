import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll, type Session, type Tab } from '../../cli/browsers/index.ts';
import type { Served } from '../../cli/serve.ts';
import { KINDS, launchBuilt } from './support/browsers.ts';
import { cardOn, type SeenCard } from './support/card.ts';
import { colourBehind, type Place, placeOf } from './support/passage.ts';
import { serveTestPages } from './support/test-pages.ts';

const MAYOR = 'malgré la crue de novembre';
const LAST = 'nous danserons dessus';

describe.each(KINDS)('the card in %s', (kind) => {
  let pages: Served;
  let session: Session;
  let tab: Tab;

  beforeAll(async () => {
    pages = await serveTestPages();
    session = await launchBuilt(kind);
    tab = await session.open(`${pages.origin}/article.html`);
    await tab.clickToolbar();
    await poll('the highlights', () => tab.page.evaluate(() => CSS.highlights.size > 0));
    await (await tab.popup()).close();
    await tab.page.bringToFront();
  });
  afterAll(async () => {
    await session?.close();
    await pages?.close();
  });

  const openCard = () => poll('the card', () => cardOn(tab.page, session));
  const noCard = () => poll('the card to close', async () => (await cardOn(tab.page, session)) === null);
  const middle = ({ x, y, width, height }: Place) => [x + width / 2, y + height / 2] as const;
  const press = async (card: SeenCard, label: string) => {
    const button = card.buttons.find((one) => one.label === label);
    if (button === undefined) throw new Error(`No button “${label}” among ${card.buttons.map((one) => one.label)}`);
    await tab.page.mouse.click(...middle(button.place));
  };

  it('says who speaks, with the cue, the place and the reason, and covers nothing of the passage', async () => {
    const passage = await placeOf(tab.page, MAYOR);
    await tab.page.mouse.click(...middle(passage));
    const card = await openCard();
    expect(card.text).toContain('Odile Karvennec');
    expect(card.text).toContain('maire de Verlande');
    expect(card.text).toContain('a déclaré');
    expect(card.text).toMatch(/¶ 1|paragraph 1/);
    expect(card.text).toContain('reporting verb');
    expect(card.text).toContain('sure');
    const end = await placeOf(tab.page, 'tiendrons jusqu');
    expect(card.place.y).toBeGreaterThanOrEqual(end.y + end.height);
  });

  it('copies the passage with its source', async () => {
    await press(await openCard(), 'Copy with source');
    await poll('the answer', async () => (await cardOn(tab.page, session))?.text.includes('Copied'));
  });

  it('opens the panel, or says how where the browser wants a click of its own', async () => {
    const card = await openCard();
    await press(card, card.buttons.find(({ label }) => /panel/i.test(label))?.label ?? 'Panel');
    if (kind === 'chromium') {
      const panel = await tab.panel();
      await panel.waitFor(() => document.querySelector('[data-status="done"]'));
      await panel.close();
    } else {
      await poll('the way to open it', async () => (await cardOn(tab.page, session))?.text.includes('toolbar'));
      await tab.page.keyboard.press('Escape');
    }
    await noCard();
  });

  it('does not open for a link, nor beside the text', async () => {
    await tab.page.mouse.click(...middle(await placeOf(tab.page, 'Région')));
    const { x, y, height } = await placeOf(tab.page, 'jusqu’au bout');
    await tab.page.mouse.click(x, y + height * 8);
    expect(await cardOn(tab.page, session)).toBeNull();
  });

  it('opens where the mouse rests and closes when it leaves', async () => {
    const [x, y] = middle(await placeOf(tab.page, MAYOR));
    await tab.page.mouse.move(x - 10, y);
    await tab.page.mouse.move(x, y, { steps: 3 });
    const card = await openCard();
    expect(card.focused).toBe(false);
    await tab.page.mouse.move(...middle(card.place), { steps: 3 });
    expect(await cardOn(tab.page, session)).not.toBeNull();
    await tab.page.mouse.move(5, 5, { steps: 3 });
    await noCard();
  });

  it('opens by keyboard for the passage that the panel shows, and closes with Escape', async () => {
    const panel = await tab.openPanel();
    await panel.waitFor(() => document.querySelector('[data-entry]'));
    const entry = await panel.evaluate(
      (words) =>
        [...document.querySelectorAll('[data-entry]')]
          .find((one) => one.textContent?.includes(words))
          ?.getAttribute('data-entry') ?? '',
      LAST,
    );
    await panel.click(`[data-entry="${entry}"]`);
    await poll('the tint after the pulse', async () => String(await colourBehind(tab.page, LAST)) === '214,232,243');
    await panel.close();
    await tab.page.bringToFront();
    // Enter on a link follows the link, and one was clicked above.
    await tab.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await tab.page.keyboard.press('Enter');
    const card = await openCard();
    expect(card.focused).toBe(true);
    expect(card.text).toContain('a lancé');
    await tab.page.keyboard.press('Escape');
    await noCard();
  });
});
