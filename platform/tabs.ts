import { browser } from 'wxt/browser';
import { listen } from './events.ts';

export interface TabRef {
  readonly id: number;
  readonly windowId: number;
}

/** The tab that the reader looks at in this page's window; null in a window without one (developer tools). */
export async function activeTab(): Promise<TabRef | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId };
}

/** Calls back whenever the reader goes to another tab of this window, until the signal ends. */
export function onActiveTabChange(callback: (tab: TabRef) => void, signal: AbortSignal): void {
  let shown: number | undefined;
  void activeTab().then((tab) => {
    shown ??= tab?.id;
  });
  // The event tells of tabs of every window; asking again keeps each panel with its own.
  listen(
    browser.tabs.onActivated,
    () =>
      void activeTab().then((tab) => {
        if (signal.aborted || tab === null || tab.id === shown) return;
        shown = tab.id;
        callback(tab);
      }),
    signal,
  );
}
