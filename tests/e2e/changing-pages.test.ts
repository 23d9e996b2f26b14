import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll, type Session, type Tab } from '../../cli/browsers/index.ts';
import type { Served } from '../../cli/serve.ts';
import { KINDS, launchBuilt } from './support/browsers.ts';
import { colourBehind } from './support/passage.ts';
import { serveTestPages } from './support/test-pages.ts';

const WHITE = '255,255,255';
const DRIVER = 'Les gens montent pour les livres';
const READER = 'Je donnerais les cloches';

describe.each(KINDS)('pages that change under the highlights, in %s', (kind) => {
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

  async function annotated(file: string): Promise<Tab> {
    const tab = await session.open(`${pages.origin}/${file}`);
    await tab.clickToolbar();
    await poll('the highlights', () => tab.page.evaluate(() => CSS.highlights.size > 0));
    await (await tab.popup()).close();
    return tab;
  }
  const isTinted = async (tab: Tab, words: string) => String(await colourBehind(tab.page, words)) !== WHITE;
  const untilTinted = (tab: Tab, words: string) => poll(`a tint behind: ${words}`, () => isTinted(tab, words));

  it('paints again what a page wrote anew', async () => {
    const tab = await annotated('article.html');
    const words = 'malgré la crue de novembre';
    for (const rewrite of [
      () => {
        const article = document.querySelector('article') as Element;
        article.innerHTML = String(article.innerHTML);
      },
      () => {
        const text = document.querySelector('#first')?.firstChild as Text;
        text.data = String(text.data);
      },
      () => {
        const main = document.querySelector('main') as Element;
        const article = document.querySelector('article') as Element;
        main.replaceChildren(article.cloneNode(true));
      },
      () => CSS.highlights.clear(),
      () => {
        document.adoptedStyleSheets = [];
      },
    ]) {
      await tab.page.evaluate(rewrite);
      await untilTinted(tab, words);
    }
    await tab.close();
  });

  it('keeps a React page working, and painted, while it renders', async () => {
    const tab = await annotated('react.html');
    const errors: unknown[] = [];
    tab.page.on('pageerror', (error) => errors.push(error));
    await untilTinted(tab, DRIVER);

    await tab.page.click('#count');
    await poll('the new count', () =>
      tab.page.evaluate(() => document.querySelector('#count')?.textContent === 'Lu 1 fois'),
    );
    expect(await isTinted(tab, DRIVER)).toBe(true);

    await tab.page.evaluate(() => document.querySelector('article')?.setAttribute('data-old', ''));
    await tab.page.click('#remount');
    await poll('a new article', () => tab.page.evaluate(() => document.querySelector('article[data-old]') === null));
    await untilTinted(tab, DRIVER);
    await untilTinted(tab, READER);

    await tab.page.click('#correct');
    await poll('the correction', () =>
      tab.page.evaluate(() => document.body.textContent?.includes('presque chaque semaine')),
    );
    await untilTinted(tab, DRIVER);
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('starts afresh when the page goes to another article by itself, and back', async () => {
    const tab = await annotated('react.html');
    await tab.page.click('#verger');
    await untilTinted(tab, 'Nous avons trouvé le premier plan');
    const panel = await tab.openPanel();
    await panel.waitFor(() => document.body.textContent?.includes('Winifred Osgood'));
    expect(await panel.text()).not.toContain('Nadia Ellerby');
    await tab.page.evaluate(() => history.back());
    await untilTinted(tab, DRIVER);
    await panel.waitFor(() => document.body.textContent?.includes('Nadia Ellerby'));
    await tab.close();
  });

  it('waits on a front page that the same application goes to, and goes on with the next article', async () => {
    const tab = await annotated('react.html');
    const panel = await tab.openPanel();
    await tab.page.click('#accueil');
    await panel.waitFor(() => document.querySelector('[data-status="not-article"]'));
    expect(await tab.page.evaluate(() => CSS.highlights.size)).toBe(0);
    await tab.page.click('#verger');
    await untilTinted(tab, 'Nous avons trouvé le premier plan');
    await panel.waitFor(() => document.body.textContent?.includes('Winifred Osgood'));
    await tab.close();
  });

  it('reads text that is added later', async () => {
    const tab = await annotated('article.html');
    await tab.page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        '« Les camions passeront ailleurs, et nous avons déjà les signatures », a déclaré Basile Ormond mardi soir.';
      document.querySelector('#first')?.before(paragraph);
    });
    await untilTinted(tab, 'nous avons déjà les signatures');
    await tab.close();
  });

  it('says what is no longer on the page, and marks nothing in its stead', async () => {
    const tab = await annotated('article.html');
    await tab.page.evaluate(() => document.querySelector('#last')?.remove());
    const panel = await tab.openPanel();
    await panel.waitFor(() =>
      [...document.querySelectorAll('[data-entry][aria-disabled="true"]')].some((entry) =>
        entry.textContent?.includes('danserons dessus'),
      ),
    );
    expect(await isTinted(tab, 'Une centaine d’habitants')).toBe(false);
    await tab.close();
  });

  it('paints inside an open shadow root, and again after its text was replaced', async () => {
    const tab = await annotated('shadow.html');
    await untilTinted(tab, 'Nous avons compté chaque pierre');
    expect(await isTinted(tab, 'La lanterne a été démontée')).toBe(false);
    await tab.page.evaluate(() => {
      const text = document.querySelector('story-text')?.shadowRoot?.querySelector('p')?.firstChild as Text;
      text.data = String(text.data);
    });
    await untilTinted(tab, 'Nous avons compté chaque pierre');
    await tab.clickToolbar();
    await poll('no style sheet left behind', () =>
      tab.page.evaluate(() => document.querySelector('story-text')?.shadowRoot?.adoptedStyleSheets.length === 0),
    );
    await (await tab.popup()).close();
    await tab.close();
  });

  it('tints a dark page by what it looks like', async () => {
    const tab = await annotated('dark.html');
    const [r, g, b] = await colourBehind(tab.page, 'Nous avons repris les chiffres');
    expect([r, g, b].join()).not.toBe('20,22,26');
    // Dark enough for the page's light text.
    expect(Math.max(r, g, b)).toBeLessThan(90);
    expect(await colourBehind(tab.page, 'La réparation de la rampe')).toEqual([20, 22, 26]);
    // A page that turns light under the highlights, whatever the reader's system prefers.
    await tab.page.evaluate(() => document.body.setAttribute('style', 'background: #fff; color: #111'));
    await poll(
      'a light tint',
      async () => Math.min(...(await colourBehind(tab.page, 'Nous avons repris les chiffres'))) > 200,
    );
    await tab.close();
  });
});
