import { browser } from 'wxt/browser';

/** The part of a message's sender that decides whether it is believed. The browser fills it in, not the sender. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
}

/** True for our own popup, panel, options page or background, also where one of them is open as a tab. */
export function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.url !== undefined && sender.url.startsWith(ownOrigin());
}

/** True for our own annotator in the top frame of a tab (of this tab, where one is given). */
export function isAnnotator(sender: Sender, tabId?: number): boolean {
  if (sender.id !== browser.runtime.id || isOwnPage(sender) || sender.frameId !== 0) return false;
  return sender.tab?.id !== undefined && (tabId === undefined || sender.tab.id === tabId);
}

function ownOrigin(): string {
  return new URL('/', (browser.runtime.getURL as (path: string) => string)('/')).href;
}
