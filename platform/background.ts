import { browser } from 'wxt/browser';
import { annotatorState, toggleAnnotator } from './annotator.ts';
import { type AnnotationState, isBackgroundRequest } from './messages.ts';
import { openPanel } from './panel.ts';
import { isAnnotator, isOwnPage } from './senders.ts';

/**
 * Answers the requests that reach the background. Pages of the extension may ask about any tab;
 * an annotator, which lives in a page's process, may only ask for the panel of its own window.
 */
export function answerRequests(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<AnnotationState | boolean> | undefined => {
    if (!isBackgroundRequest(message)) return undefined;
    if (message.type === 'open-panel') {
      if (!isAnnotator(sender) || sender.tab?.id === undefined) return undefined;
      // Not one `await` before this: the click in the page counts as a gesture only until then.
      return openPanel({ id: sender.tab.id, windowId: sender.tab.windowId });
    }
    if (!isOwnPage(sender)) return undefined;
    return message.type === 'toggle' ? toggleAnnotator(message.tabId) : annotatorState(message.tabId);
  });
}
