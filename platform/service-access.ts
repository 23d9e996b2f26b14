import { browser } from 'wxt/browser';
import { isRecord } from './shape.ts';

/** The host of the Fact Check Tools, as a match pattern. Nothing asks for it before a reader saves a key. */
export const SERVICE_PATTERN = 'https://factchecktools.googleapis.com/*';

/** What Firefox calls the words that a question holds; its manifest names it as optional. Other browsers have no such thing. */
const SENT = ['searchTerms'];

/** Asks the reader's permission to reach the service, and in Firefox to send it search terms. Call it synchronously in a click. */
export function allowService(): Promise<boolean> {
  return browser.permissions.request(wanted());
}

function wanted(): Parameters<typeof browser.permissions.request>[0] {
  const manifest: unknown = browser.runtime.getManifest();
  const origins = { origins: [SERVICE_PATTERN] };
  return hasDataCollection(manifest) ? ({ ...origins, data_collection: SENT } as typeof origins) : origins;
}

function hasDataCollection(manifest: unknown): boolean {
  return isRecord(manifest) && isRecord(manifest.browser_specific_settings);
}

/** Whether the service may be reached. */
export function isServiceAllowed(): Promise<boolean> {
  return browser.permissions.contains({ origins: [SERVICE_PATTERN] });
}

/** Gives the permission back. */
export async function withdrawService(): Promise<void> {
  await browser.permissions.remove(wanted()).catch(() => undefined);
}
