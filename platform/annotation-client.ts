import { browser } from 'wxt/browser';
import type { ClaimCheck } from '../engine/model.ts';
import { listen } from './events.ts';
import {
  type AnnotationState,
  type AnnotatorRequest,
  type BackgroundRequest,
  isAnnotationState,
  isAnnotatorNews,
} from './messages.ts';
import { isAnnotator } from './senders.ts';

export { openPanel } from './panel.ts';
export { activeTab, onActiveTabChange, type TabRef } from './tabs.ts';

/** What popup and panel can ask of the annotation in a tab. Every function is safe on a tab without one. */

/**
 * The toolbar click: starts the annotation of a tab, or switches off the one that is shown.
 * Answers with the state after it (`reading` where the article is still being read).
 */
export function toggleTab(tabId: number): Promise<AnnotationState> {
  return askBackground({ type: 'toggle', tabId });
}

/** The state of a tab without changing it: `off` where nothing was started. */
export function stateOf(tabId: number): Promise<AnnotationState> {
  return askBackground({ type: 'state', tabId });
}

/** Takes the marks off a tab, whatever state it is in. */
export function switchOff(tabId: number): Promise<void> {
  return tellAnnotator(tabId, { type: 'off' });
}

/** Scrolls the tab to a finding (a quotation's or a claim's id) and shows it. Nothing happens where it is gone. */
export function showInTab(tabId: number, id: string): Promise<void> {
  return tellAnnotator(tabId, { type: 'show', id });
}

/** Lays the checks that a service gave beside a claim of the tab's article. */
export function addChecks(tabId: number, id: string, checks: readonly ClaimCheck[]): Promise<void> {
  return tellAnnotator(tabId, { type: 'add-checks', id, checks });
}

/** Annotates a page that does not look like an article. */
export function readAnyway(tabId: number): Promise<void> {
  return tellAnnotator(tabId, { type: 'read-anyway' });
}

/**
 * Calls back with every new state of a tab, also when the tab goes to another page, until the signal ends.
 * The first state is not called back: ask `stateOf`.
 */
export function onStateChange(tabId: number, callback: (state: AnnotationState) => void, signal: AbortSignal): void {
  listen(
    browser.runtime.onMessage,
    (message: unknown, sender) => {
      if (isAnnotator(sender, tabId) && isAnnotatorNews(message)) callback(message.state);
    },
    signal,
  );
  // A navigation ends the annotator without a word of farewell.
  listen(
    browser.tabs.onUpdated,
    (changedTab, change) => {
      if (changedTab !== tabId || change.status === undefined) return;
      void stateOf(tabId).then((state) => {
        if (!signal.aborted) callback(state);
      });
    },
    signal,
  );
}

async function askBackground(request: BackgroundRequest): Promise<AnnotationState> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(request);
    if (isAnnotationState(answer)) return answer;
    throw new Error('The answer is not a state of an annotation.');
  } catch (error) {
    return { status: 'error', message: 'The extension’s background did not answer.', details: String(error) };
  }
}

async function tellAnnotator(tabId: number, request: AnnotatorRequest): Promise<void> {
  // No annotator in the tab is an ordinary case: the page was left or switched off meanwhile.
  await browser.tabs.sendMessage(tabId, request).catch(() => undefined);
}
