import { browser } from 'wxt/browser';
import type { ClaimCheck } from '../engine/model.ts';
import type { AskedClaim } from '../factcheck/find-checks.ts';
import type { TranslatedClaim } from '../factcheck/find-in-translation.ts';
import {
  type ChecksRequest,
  isChecksRequest,
  isPackRequest,
  type PackNews,
  type ServiceAnswer,
} from './checks-messages.ts';
import { isAnnotator, isOwnPage } from './senders.ts';

/** What the background does about published checks. */
export interface ChecksAnswers {
  /** The checks that the reader's packs hold, for each claim in turn. */
  readonly find: (asked: readonly AskedClaim[]) => Promise<readonly (readonly ClaimCheck[])[]>;
  /** The checks that they hold in the language of translated claims, for each in turn. */
  readonly findTranslated: (asked: readonly TranslatedClaim[]) => Promise<readonly (readonly ClaimCheck[])[]>;
  readonly packsChanged: () => void;
  readonly cancelImport: (id: string) => void;
  readonly ask: (request: Extract<ChecksRequest, { type: 'ask-service' }>) => Promise<ServiceAnswer>;
}

/**
 * The background's side of the messages about checks. An annotator, which lives in a page's process, may search the packs; only pages of
 * the extension may change them, search them in translation or have a service asked.
 */
export function answerChecks(answers: ChecksAnswers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<unknown> | undefined => {
    if (isPackRequest(message)) return isAnnotator(sender) ? answers.find(message.asked) : undefined;
    if (!isOwnPage(sender) || !isChecksRequest(message)) return undefined;
    switch (message.type) {
      case 'packs-changed':
        answers.packsChanged();
        return Promise.resolve(true);
      case 'cancel-import':
        answers.cancelImport(message.id);
        return Promise.resolve(true);
      case 'find-translated':
        return answers.findTranslated(message.asked);
      case 'ask-service':
        return answers.ask(message);
    }
  });
}

/** Calls back when the browser starts: a background that listens is woken then. */
export function onBrowserStart(callback: () => void): void {
  browser.runtime.onStartup.addListener(callback);
}

/** Tells the pages that show packs; with none open there is nobody to hear it. */
export function tellOfPacks(news: PackNews): void {
  void browser.runtime.sendMessage(news).catch(() => undefined);
}
