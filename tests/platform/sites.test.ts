import { beforeEach, expect, it, vi } from 'vitest';
import { alwaysOn, keepSitesRegistered, sitePattern } from '../../platform/sites.ts';
import { fakeBrowser } from './fake-browser.ts';

const held = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return held.browser;
  },
}));

let browser: ReturnType<typeof fakeBrowser>;
/** What the browser has registered and granted, as it would keep it. */
let registered: { id: string; matches: string[] }[];
let granted: string[];

beforeEach(() => {
  browser = fakeBrowser();
  held.browser = browser;
  registered = [];
  granted = [];
  browser.permissions.getAll.mockImplementation(async () => ({ origins: [...granted] }));
  browser.scripting.getRegisteredContentScripts.mockImplementation(async () => registered);
  browser.scripting.unregisterContentScripts.mockImplementation(async () => {
    registered = [];
  });
  browser.scripting.registerContentScripts.mockImplementation(async (scripts: typeof registered) => {
    if (registered.length > 0) throw new Error('Duplicate script ID.');
    registered = scripts;
  });
  keepSitesRegistered();
});

const matches = () => registered.flatMap((script) => script.matches);

it.each([
  ['https://www.gazette.example:8443/article?x=1', 'https://www.gazette.example/*'],
  ['http://localhost:3000/', 'http://localhost/*'],
  ['file:///home/reader/article.html', null],
  ['about:blank', null],
  ['nowhere', null],
])('the site of %s is %s', (address, pattern) => expect(sitePattern(address)).toBe(pattern));

it('asks for one site, at once, so that the click still counts', () => {
  void alwaysOn('https://gazette.example/*');
  expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['https://gazette.example/*'] });
});

it('registers the annotator for the sites that are granted, and no longer when they are taken back', async () => {
  granted = ['https://gazette.example/*', 'https://courrier.example/*'];
  browser.permissions.onAdded.fire();
  await vi.waitFor(() => expect(matches()).toEqual(granted));
  granted = ['https://courrier.example/*'];
  browser.permissions.onRemoved.fire();
  await vi.waitFor(() => expect(matches()).toEqual(granted));
  granted = [];
  browser.permissions.onRemoved.fire();
  await vi.waitFor(() => expect(registered).toEqual([]));
});

it('registers again after an update of the extension, and two changes at once do not collide', async () => {
  granted = ['https://gazette.example/*'];
  browser.runtime.onInstalled.fire();
  browser.permissions.onAdded.fire();
  await vi.waitFor(() => expect(browser.scripting.registerContentScripts).toHaveBeenCalledTimes(2));
  expect(matches()).toEqual(granted);
});

it('goes on after the browser refused once', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  granted = ['https://gazette.example/*'];
  browser.scripting.registerContentScripts.mockRejectedValueOnce(new Error('Busy.'));
  browser.permissions.onAdded.fire();
  browser.permissions.onAdded.fire();
  await vi.waitFor(() => expect(matches()).toEqual(granted));
});
