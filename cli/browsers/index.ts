/**
 * Browsers with the built extension in them, driven alike in Chromium and Firefox; for `npm start` and the end-to-end tests.
 *
 *     const [browser] = findBrowsers().filter(({ kind }) => kind === 'firefox');
 *     const session = await launch(browser, { extension: '.output/firefox-mv3', headless: true });
 *     const tab = await session.open('http://localhost:8000/article.html');
 *     await tab.clickToolbar();                       // the real button: grants activeTab, opens the popup
 *     const popup = await tab.popup();
 *     await popup.click('button.open-panel');         // a trusted click: opens the real side panel or sidebar
 *     const panel = await tab.panel();
 *     await panel.waitFor(() => document.querySelector('.speaker'));
 *     await session.close();
 *
 * `tab.page` is puppeteer's page for the article itself (mouse, evaluate, screenshot).
 * A page of the extension in a tab of its own is opened with `session.open(session.origin + 'sidepanel.html?tab=…')`.
 */
import { rmSync } from 'node:fs';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { FoundBrowser } from './kinds.ts';
import type { LaunchOptions, Session } from './session.ts';
import { snapProfile } from './snap.ts';

export { findBrowsers } from './find.ts';
export { installBrowser, starts } from './install.ts';
export type { BrowserKind, FoundBrowser } from './kinds.ts';
export type { LaunchOptions, Session, Tab, View } from './session.ts';
export { poll } from './session.ts';
export { launchChromium, launchFirefox };

/** Starts the browser with the extension of `options.extension` installed. */
export async function launch(
  browser: FoundBrowser,
  options: Omit<LaunchOptions, 'path' | 'profile'>,
): Promise<Session> {
  const start = browser.kind === 'firefox' ? launchFirefox : launchChromium;
  const profile = snapProfile(browser);
  const session = await start({ ...options, path: browser.path, ...(profile !== undefined && { profile }) });
  if (profile !== undefined) void session.ended.then(() => rmSync(profile, { recursive: true, force: true }));
  return session;
}
