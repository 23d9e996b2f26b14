import { browser } from 'wxt/browser';
import { type AnnotationState, type AnnotatorRequest, isAnnotationState } from './messages.ts';
import { isPdfAddress, refusalOf, restrictionOf } from './restrictions.ts';

/** Where WXT puts the content script in the built extension. */
export const ANNOTATOR_FILE = '/content-scripts/annotator.js';

/**
 * The background's side of the toolbar click: lets the annotator of the tab decide, and injects one where there is
 * none. Injecting needs `activeTab` (a click on the toolbar button, lasting until the tab goes to another site)
 * or the reader's permission for the site.
 */
export async function toggleAnnotator(tabId: number): Promise<AnnotationState> {
  const there = await askAnnotator(tabId, { type: 'toggle' });
  if (there !== null) return there;
  const address = await addressOf(tabId);
  const restriction = restrictionOf(address);
  if (restriction !== null) return { status: 'restricted', reason: restriction };
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [ANNOTATOR_FILE] });
  } catch (refusal) {
    return { status: 'restricted', reason: refusalOf(address, String(refusal)) };
  }
  return (await askAnnotator(tabId, { type: 'toggle' })) ?? { status: 'restricted', reason: refusalOf(address, '') };
}

/** The state of a tab; nothing is injected for it. */
export async function annotatorState(tabId: number): Promise<AnnotationState> {
  const there = await askAnnotator(tabId, { type: 'state' });
  if (there !== null) return there;
  const address = await addressOf(tabId);
  // A viewer that is still loading tells of itself again after a click was refused: the answer must stay the same.
  const reason = restrictionOf(address) ?? (isPdfAddress(address) ? 'pdf' : null);
  return reason === null ? { status: 'off' } : { status: 'restricted', reason };
}

/** The annotator's answer, or null where the tab has none (the browser then refuses to deliver). */
async function askAnnotator(tabId: number, request: AnnotatorRequest): Promise<AnnotationState | null> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => null);
  return isAnnotationState(answer) ? answer : null;
}

/** The address of a tab where the browser tells it: only on a granted site, or after a click on the toolbar button. */
async function addressOf(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url || undefined;
}
