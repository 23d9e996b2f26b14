import { browser } from 'wxt/browser';
import type { ClaimCheck } from '../engine/model.ts';
import type { TranslatedClaim } from '../factcheck/find-in-translation.ts';
import {
  type ChecksRequest,
  isChecksOfEach,
  isPackNews,
  isServiceAnswer,
  type PackNews,
  type ServiceAnswer,
} from './checks-messages.ts';
import { listen } from './events.ts';
import { isOwnPage } from './senders.ts';

/** What the extension's pages can have the background do about published checks. */

/** There is a file to import, or a pack was removed. */
export function tellPacksChanged(): Promise<void> {
  return tell({ type: 'packs-changed' });
}

/** Stops an import and forgets its file. */
export function cancelImport(id: string): Promise<void> {
  return tell({ type: 'cancel-import', id });
}

/** Has the service asked exactly this question, for this claim. */
export async function askService(
  request: Omit<Extract<ChecksRequest, { type: 'ask-service' }>, 'type'>,
): Promise<ServiceAnswer> {
  const answer: unknown = await browser.runtime.sendMessage({ type: 'ask-service', ...request }).catch(() => null);
  return isServiceAnswer(answer) ? answer : { state: 'failed', failure: 'no-background' };
}

/** The checks that the reader's packs hold in the language of translated claims, for each in turn; null where nobody answers. */
export async function findTranslated(
  asked: readonly TranslatedClaim[],
): Promise<readonly (readonly ClaimCheck[])[] | null> {
  const answer: unknown = await browser.runtime.sendMessage({ type: 'find-translated', asked }).catch(() => null);
  return isChecksOfEach(answer) && answer.length === asked.length ? answer : null;
}

/** Calls back with the progress of imports, and when the packs have changed, until the signal ends. */
export function onPackNews(callback: (news: PackNews) => void, signal: AbortSignal): void {
  listen(
    browser.runtime.onMessage,
    (message: unknown, sender) => {
      if (isOwnPage(sender) && isPackNews(message)) callback(message);
    },
    signal,
  );
}

async function tell(request: ChecksRequest): Promise<void> {
  await browser.runtime.sendMessage(request).catch(() => undefined);
}
