import { beforeEach, expect, it, vi } from 'vitest';
import { onStateChange, stateOf } from '../../platform/annotation-client.ts';
import type { AnnotationState } from '../../platform/messages.ts';
import { changeSettings, DEFAULT_SETTINGS, readSettings } from '../../platform/settings.ts';
import { onActiveTabChange } from '../../platform/tabs.ts';
import { fakeBrowser } from './fake-browser.ts';

const held = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return held.browser;
  },
}));

const annotator = { id: 'ours', url: 'https://gazette.example/', frameId: 0, tab: { id: 4 } };
let browser: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  browser = fakeBrowser();
  held.browser = browser;
});

it('tells the news of its own tab only, from its own annotator only, until the signal ends', () => {
  const heard: AnnotationState[] = [];
  const ending = new AbortController();
  onStateChange(4, (state) => heard.push(state), ending.signal);
  const news = { type: 'changed', state: { status: 'reading' } };
  browser.runtime.onMessage.fire(news, annotator);
  browser.runtime.onMessage.fire(news, { ...annotator, tab: { id: 5 } });
  browser.runtime.onMessage.fire(news, { ...annotator, id: 'theirs' });
  browser.runtime.onMessage.fire({ type: 'changed', state: { status: 'done' } }, annotator);
  expect(heard).toEqual([{ status: 'reading' }]);
  ending.abort();
  expect(browser.runtime.onMessage.count() + browser.tabs.onUpdated.count()).toBe(0);
});

it('asks for the state again when the tab is loaded anew', async () => {
  const callback = vi.fn();
  browser.runtime.sendMessage.mockResolvedValue({ status: 'off' });
  onStateChange(4, callback, new AbortController().signal);
  browser.tabs.onUpdated.fire(4, { status: 'loading' });
  browser.tabs.onUpdated.fire(4, { title: 'A new title' });
  await vi.waitFor(() => expect(callback).toHaveBeenCalledExactlyOnceWith({ status: 'off' }));
});

it('turns a background that does not answer into a state that says so', async () => {
  browser.runtime.sendMessage.mockRejectedValue(new Error('No receiver.'));
  expect(await stateOf(4)).toMatchObject({ status: 'error', details: 'Error: No receiver.' });
});

it('follows the tabs of its own window', async () => {
  const callback = vi.fn();
  browser.tabs.query.mockResolvedValue([{ id: 1, windowId: 9 }]);
  onActiveTabChange(callback, new AbortController().signal);
  await vi.waitFor(() => expect(browser.tabs.query).toHaveBeenCalled());
  browser.tabs.onActivated.fire();
  await vi.waitFor(() => expect(browser.tabs.query).toHaveBeenCalledTimes(2));
  expect(callback).not.toHaveBeenCalled();
  browser.tabs.query.mockResolvedValue([{ id: 2, windowId: 9 }]);
  browser.tabs.onActivated.fire();
  await vi.waitFor(() => expect(callback).toHaveBeenCalledExactlyOnceWith({ id: 2, windowId: 9 }));
});

it.each([
  ['nothing', undefined],
  ['another version', { ...DEFAULT_SETTINGS, version: 2 }],
  ['nonsense', { version: 1, language: 'tlh', hoverCard: 'maybe' }],
])('falls back on the default settings where %s is stored', async (_, stored) => {
  browser.storage.local.get.mockResolvedValue({ settings: stored });
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

it('changes one setting and keeps the others', async () => {
  browser.storage.local.get.mockResolvedValue({ settings: { ...DEFAULT_SETTINGS, hoverCard: false } });
  const settings = { ...DEFAULT_SETTINGS, hoverCard: false, language: 'fr' };
  expect(await changeSettings({ language: 'fr' })).toEqual(settings);
  expect(browser.storage.local.set).toHaveBeenCalledWith({ settings });
});
