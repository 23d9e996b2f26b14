import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { openPage } from './open-page.ts';
import { callSource, type LaunchOptions, poll, type Session, type Tab, type View } from './session.ts';

/**
 * The extension is loaded over the debugging pipe: Chrome itself ignores --load-extension since version 137.
 * The flags keep the browser from contacting anybody on its own account; puppeteer already sets most of that kind.
 */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const { width, height } = options.size ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    executablePath: options.path,
    headless: options.headless,
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    pipe: true,
    enableExtensions: [options.extension],
    defaultViewport: null,
    // Without a test at the wheel, nobody needs the bar that says that one is.
    ignoreDefaultArgs: options.headless ? [] : ['--enable-automation'],
    args: [
      `--window-size=${width},${height}`,
      // Two services that no switch turns off are sent where nobody listens.
      '--component-updater=url-source=http://127.0.0.1:9/',
      '--gaia-url=http://127.0.0.1:9/',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--no-pings',
      '--no-default-browser-check',
      '--disable-features=OptimizationHints,OptimizationGuideModelDownloading,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater,InterestFeedContentSuggestions,NetworkTimeServiceQuerying',
      ...(options.language ? [`--lang=${options.language}`, `--accept-lang=${options.language}`] : []),
      ...(options.proxy ? [`--proxy-server=http://${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(options.anyCertificate ? ['--ignore-certificate-errors'] : []),
      // Chromium's sandbox refuses to run as root, and root is what a container has.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    env: { ...process.env, ...(options.language && { LANGUAGE: options.language }) },
  });
  const ended = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  try {
    const extension = await poll('the extension', async () => [...(await browser.extensions()).values()][0]);
    const first = (await browser.pages())[0];
    return {
      kind: 'chromium',
      version: await browser.version(),
      origin: `chrome-extension://${extension.id}/`,
      open: async (url) => {
        const page = await openPage(browser, url);
        if (first && !first.isClosed() && !options.headless) await first.close();
        return new ChromiumTab(browser, extension, page);
      },
      ended,
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

class ChromiumTab implements Tab {
  readonly #browser: Browser;
  readonly #extension: Extension;
  readonly page: Page;

  constructor(browser: Browser, extension: Extension, page: Page) {
    this.#browser = browser;
    this.#extension = extension;
    this.page = page;
  }

  async clickToolbar(): Promise<void> {
    // A popup left open would take the click as the order to close.
    await (await this.#find('popup.html'))?.close();
    await poll('the popup to close', async () => !(await this.#find('popup.html')));
    await this.page.bringToFront();
    await this.#extension.triggerAction(this.page);
  }

  async popup(): Promise<View> {
    return chromiumView(await poll('the popup', () => this.#find('popup.html')));
  }

  async panel(): Promise<View> {
    return chromiumView(await poll('the side panel', () => this.#find('sidepanel.html')));
  }

  async openPanel(): Promise<View> {
    await this.page.bringToFront();
    // Only a page of the extension may open the panel, and only with a user's gesture, which puppeteer claims when it
    // evaluates. The manifest is the one page that does nothing of its own.
    const own = await this.#browser.newPage();
    await own.goto(`chrome-extension://${this.#extension.id}/manifest.json`);
    await own.evaluate(OPEN_SIDE_PANEL);
    await own.close();
    await this.page.bringToFront();
    return this.panel();
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  /** The pages of the extension that the browser shows in a tab of their own do not count: they carry `?tab=`. */
  async #find(file: string): Promise<Page | undefined> {
    const pages = await this.#extension.pages();
    return pages.find(
      (page) => !page.isClosed() && new URL(page.url()).pathname === `/${file}` && !page.url().includes('?'),
    );
  }
}

const OPEN_SIDE_PANEL = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  await chrome.sidePanel.open({ windowId: tab.windowId });
})()`;

function chromiumView(page: Page): View {
  const evaluate: View['evaluate'] = async (work, ...args) => (await page.evaluate(callSource(work, args))) as never;
  return {
    evaluate,
    waitFor: (work, ...args) => poll(`${work}`, () => evaluate(work, ...args)) as never,
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not what a reader sees.
    text: () => evaluate(() => document.body.innerText),
    click: async (selector) => {
      const element = await poll(selector, () => page.$(selector));
      // What is in sight may still lie below the footer.
      await element.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await element.click();
    },
    press: (key) => page.keyboard.press(key as never),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}
