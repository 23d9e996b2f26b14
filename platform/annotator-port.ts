import { browser } from 'wxt/browser';
import type { ClaimCheck } from '../engine/model.ts';
import type { AskedClaim } from '../factcheck/find-checks.ts';
import { isChecksOfEach } from './checks-messages.ts';
import { listen } from './events.ts';
import { type AnnotationState, type AnnotatorRequest, isAnnotatorRequest } from './messages.ts';
import { isOwnPage } from './senders.ts';

/**
 * The annotator's side of the messages: answers the extension's own pages with the state after their request,
 * until the signal ends.
 */
export function answerPages(answer: (request: AnnotatorRequest) => AnnotationState, signal: AbortSignal): void {
  listen(
    browser.runtime.onMessage,
    (message: unknown, sender): Promise<AnnotationState> | undefined =>
      isOwnPage(sender) && isAnnotatorRequest(message) ? Promise.resolve(answer(message)) : undefined,
    signal,
  );
}

/** Tells popup and panel the new state; with neither open there is nobody to hear it. */
export function tellPages(state: AnnotationState): void {
  // An extension that was updated or removed leaves its old scripts behind, and there `runtime` throws at once.
  try {
    void browser.runtime.sendMessage({ type: 'changed', state }).catch(() => undefined);
  } catch {}
}

/** Asks for the panel from within a click on the page. False where the browser wants a click in its own interface. */
export async function askForPanel(): Promise<boolean> {
  return (await browser.runtime.sendMessage({ type: 'open-panel' }).catch(() => false)) === true;
}

/** The checks that the reader's packs hold, for each claim in turn. Without an answer there are none. */
export async function findInPacks(asked: readonly AskedClaim[]): Promise<readonly (readonly ClaimCheck[])[]> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ type: 'find-checks', asked });
    if (isChecksOfEach(answer) && answer.length === asked.length) return answer;
  } catch {
    // The extension was updated or removed meanwhile.
  }
  return asked.map(() => []);
}
