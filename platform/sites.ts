import { browser } from 'wxt/browser';
import { ANNOTATOR_FILE } from './annotator.ts';
import { SERVICE_PATTERN } from './service-access.ts';

/**
 * "Always on this site". The browser's own record of granted sites is the only one: what it holds is registered,
 * what the reader takes back, here or in the browser's settings, is not.
 */

const SCRIPT_ID = 'always';

/** The match pattern for a page's site, or null for an address without one. Ports are left out: Firefox refuses them. */
export function sitePattern(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}

/**
 * Asks the reader's permission for one site. Call it synchronously in a click. Popups close when the browser asks,
 * so nothing may depend on the answer: the background hears of it and registers the annotator.
 */
export function alwaysOn(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Takes a site's permission back. */
export async function neverOn(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** The match patterns of the sites where the annotator starts by itself. The service that is asked for checks is none of them. */
export async function grantedSites(): Promise<readonly string[]> {
  const { origins } = await browser.permissions.getAll();
  return (origins ?? []).filter((pattern) => pattern !== SERVICE_PATTERN);
}

/** Keeps the registered content script in step with the granted sites, for as long as the background runs. */
export function keepSitesRegistered(): void {
  browser.permissions.onAdded.addListener(registerSites);
  browser.permissions.onRemoved.addListener(registerSites);
  // Browsers forget registered scripts when the extension is updated.
  browser.runtime.onInstalled.addListener(registerSites);
}

/** One at a time: two permissions granted together would otherwise register the same script twice. */
let registering: Promise<void> = Promise.resolve();

function registerSites(): void {
  registering = registering.then(update).catch((error: unknown) => {
    console.warn('The sites to annotate could not be registered; the next change tries again.', error);
  });
}

async function update(): Promise<void> {
  const matches = [...(await grantedSites())];
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, matches, js: [ANNOTATOR_FILE], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}
