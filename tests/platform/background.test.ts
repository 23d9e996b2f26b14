import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerRequests } from '../../platform/background.ts';
import { fakeBrowser } from './fake-browser.ts';

const held = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return held.browser;
  },
}));

const popup = { id: 'ours', url: 'extension://ours/popup.html' };
const annotator = { id: 'ours', url: 'https://gazette.example/', frameId: 0, tab: { id: 4, windowId: 9 } };
let browser: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  browser = fakeBrowser();
  held.browser = browser;
  answerRequests();
});

const ask = (message: unknown, sender: object) => browser.runtime.onMessage.fire(message, sender)[0];

describe('the toolbar click', () => {
  it('lets an annotator that is there decide, and injects nothing', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ status: 'off' });
    expect(await ask({ type: 'toggle', tabId: 4 }, popup)).toEqual({ status: 'off' });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(4, { type: 'toggle' }, { frameId: 0 });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('injects an annotator into a page without one', async () => {
    browser.tabs.sendMessage
      .mockRejectedValueOnce(new Error('No receiver.'))
      .mockResolvedValueOnce({ status: 'reading' });
    browser.tabs.get.mockResolvedValue({ url: 'https://gazette.example/' });
    expect(await ask({ type: 'toggle', tabId: 4 }, popup)).toEqual({ status: 'reading' });
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 4 },
      files: ['/content-scripts/annotator.js'],
    });
  });

  it.each([
    ['https://addons.mozilla.org/', undefined, 'store'],
    ['https://gazette.example/', 'Missing host permission for the tab', 'no-access'],
    [undefined, 'Cannot access a chrome:// URL', 'browser-page'],
  ])('says why %s is closed', async (url, refusal, reason) => {
    browser.tabs.sendMessage.mockRejectedValue(new Error('No receiver.'));
    browser.tabs.get.mockResolvedValue({ url });
    if (refusal !== undefined) browser.scripting.executeScript.mockRejectedValue(new Error(refusal));
    expect(await ask({ type: 'toggle', tabId: 4 }, popup)).toEqual({ status: 'restricted', reason });
  });

  it('says the same of a PDF when it is asked again', async () => {
    browser.tabs.sendMessage.mockRejectedValue(new Error('No receiver.'));
    browser.tabs.get.mockResolvedValue({ url: 'https://gazette.example/report.pdf' });
    browser.scripting.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    const closed = { status: 'restricted', reason: 'pdf' };
    expect(await ask({ type: 'toggle', tabId: 4 }, popup)).toEqual(closed);
    expect(await ask({ type: 'state', tabId: 4 }, popup)).toEqual(closed);
  });

  it('does not believe an answer that is no state', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ status: 'done', analysis: 'all true' });
    browser.tabs.get.mockResolvedValue({ url: 'https://gazette.example/' });
    expect(await ask({ type: 'state', tabId: 4 }, popup)).toEqual({ status: 'off' });
  });
});

describe('who may ask', () => {
  it.each([
    ['a page of another extension', { id: 'theirs', url: 'extension://theirs/popup.html' }],
    ['an address that only begins like ours', { id: 'ours', url: 'extension://ours.example/popup.html' }],
    ['a content script', annotator],
    ['somebody without an address', { id: 'ours' }],
  ])('%s may not toggle a tab', (_, sender) => {
    expect(ask({ type: 'toggle', tabId: 4 }, sender)).toBeUndefined();
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('an annotator gets the panel of its own window, before anything is awaited', () => {
    browser.sidePanel.open.mockResolvedValue(undefined);
    void ask({ type: 'open-panel' }, annotator);
    expect(browser.sidePanel.open).toHaveBeenCalledWith({ windowId: 9 });
  });

  it.each([
    ['a frame of a page', { ...annotator, frameId: 3 }],
    ['another extension', { ...annotator, id: 'theirs' }],
  ])('%s does not get the panel', (_, sender) => {
    expect(ask({ type: 'open-panel' }, sender)).toBeUndefined();
    expect(browser.sidePanel.open).not.toHaveBeenCalled();
  });

  it('an annotator hears that the browser refused to open the panel', async () => {
    browser.sidePanel.open.mockRejectedValue(new Error('A user gesture is needed.'));
    expect(await ask({ type: 'open-panel' }, annotator)).toBe(false);
  });
});
