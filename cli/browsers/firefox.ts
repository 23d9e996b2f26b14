import puppeteer, { type Page } from 'puppeteer-core';
import { firefoxView } from './firefox-view.ts';
import { BrowserWindow } from './firefox-window.ts';
import { openPage } from './open-page.ts';
import { type LaunchOptions, poll, type Session, type Tab, type View } from './session.ts';

/** The add-on's id in the manifest, and the host of its pages, which Firefox would otherwise draw by lot. */
const ADDON = 'guillemets@guillemets.example';
const HOST = '5f2c6a0e-9d41-4b7e-8a35-3c1d7f0b9e62';

/** What Firefox would fetch on its own account is switched off, as far as puppeteer's profile leaves it on. */
const QUIET = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.region.network.url': '',
  'browser.search.update': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.prefetch-next': false,
  'network.dns.disablePrefetch': true,
  'network.trr.mode': 5,
  'security.remote_settings.crlite_filters.enabled': false,
  'services.settings.server': 'data:,',
  'signon.management.page.breach-alerts.enabled': false,
  'toolkit.telemetry.enabled': false,
};

/**
 * Firefox over WebDriver BiDi. The popup and the sidebar are no tabs, so BiDi does not list them; they are reached
 * through the browser's own window (firefox-window.ts), which `--remote-allow-system-access` opens to us.
 */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const { width, height } = options.size ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.path,
    headless: options.headless,
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    defaultViewport: null,
    acceptInsecureCerts: options.anyCertificate === true,
    // Without it a release of Firefox ignores `services.settings.server`.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      ...QUIET,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }),
      ...(options.language && { 'intl.locale.requested': options.language, 'intl.accept_languages': options.language }),
      ...(options.proxy && proxyPreferences(options.proxy)),
    },
  });
  const ended = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  try {
    await browser.installExtension(options.extension);
    const window = await BrowserWindow.of(browser);
    const first = (await browser.pages())[0];
    return {
      kind: 'firefox',
      version: await browser.version(),
      origin: `moz-extension://${HOST}/`,
      open: async (url) => {
        const page = await openPage(browser, url);
        if (first && !first.isClosed() && !options.headless) await first.close();
        return firefoxTab(window, page);
      },
      ended,
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function firefoxTab(window: BrowserWindow, page: Page): Tab {
  const shown = (file: string, what: string): Promise<View> =>
    poll(what, async () => (await window.isShown(file)) && firefoxView(window, file));
  return {
    page,
    clickToolbar: async () => {
      await page.bringToFront();
      await window.call('closePopup');
      await window.call('clickToolbar', ADDON);
    },
    popup: () => shown('popup.html', 'the popup'),
    panel: () => shown('sidepanel.html', 'the sidebar'),
    openPanel: async () => {
      await page.bringToFront();
      await window.call('openSidebar', ADDON);
      return shown('sidepanel.html', 'the sidebar');
    },
    close: () => page.close(),
  };
}

function proxyPreferences(proxy: string) {
  const [host = '', port = ''] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
