import { browser } from 'wxt/browser';

/** The host of the Fact Check Tools, as a match pattern. Nothing asks for it before a reader saves a key. */
export const SERVICE_PATTERN = 'https://factchecktools.googleapis.com/*';

/** Asks the reader's permission to reach the service. Call it synchronously in a click. */
export function allowService(): Promise<boolean> {
  return browser.permissions.request({ origins: [SERVICE_PATTERN] });
}

/** Whether the service may be reached. */
export function isServiceAllowed(): Promise<boolean> {
  return browser.permissions.contains({ origins: [SERVICE_PATTERN] });
}

/** Gives the permission back. */
export async function withdrawService(): Promise<void> {
  await browser.permissions.remove({ origins: [SERVICE_PATTERN] }).catch(() => undefined);
}
