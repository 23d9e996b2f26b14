import { browser } from 'wxt/browser';
import type { TabRef } from './tabs.ts';

/** The part of Firefox's sidebar that Chrome's types don't know. */
interface SidebarAction {
  open(): Promise<void>;
}

function sidebar(): SidebarAction | undefined {
  return (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;
}

/**
 * Opens the panel beside the page: Chrome's side panel, Firefox's sidebar, or a tab where a browser has neither
 * (Android). Call it synchronously in a click: browsers forget the gesture at the first `await`.
 * Answers false where the browser refuses.
 */
export function openPanel(tab: TabRef): Promise<boolean> {
  const opened = start(tab);
  return opened.then(
    () => true,
    () => false,
  );
}

function start(tab: TabRef): Promise<unknown> {
  try {
    if (browser.sidePanel !== undefined) return browser.sidePanel.open({ windowId: tab.windowId });
    const action = sidebar();
    if (action !== undefined) return action.open();
    return browser.tabs.create({ url: `/popup.html?tab=${tab.id}` });
  } catch (error) {
    return Promise.reject(error);
  }
}
