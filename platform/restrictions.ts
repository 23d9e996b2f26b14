import type { Restriction } from './messages.ts';

const PAGE_SCHEMES = new Set(['http:', 'https:', 'file:']);

/** Where the browsers keep every extension out, with their own stores first. */
const STORES = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
  { host: 'addons.mozilla.org', path: '/' },
];

/**
 * Why a page at this address can't be annotated, or null where the address is no hindrance.
 * Takes undefined for an address that the browser does not tell.
 */
export function restrictionOf(address: string | undefined): Restriction | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!PAGE_SCHEMES.has(url.protocol)) return 'browser-page';
  if (STORES.some(({ host, path }) => url.hostname === host && url.pathname.startsWith(path))) return 'store';
  return null;
}

/**
 * What is to blame where the browser refused to inject. On its own pages a browser may hide even the address,
 * and only its refusal says what they are; a PDF viewer is known by the address of the document.
 * @param refusal the browser's own words (they are in English whatever its language)
 */
export function refusalOf(address: string | undefined, refusal: string): Restriction {
  const known = restrictionOf(address);
  if (known !== null) return known;
  if (/extensions gallery|webstore/i.test(refusal)) return 'store';
  if (/\b(chrome|edge|brave|about|devtools|view-source|chrome-extension|moz-extension):/i.test(refusal))
    return 'browser-page';
  return isPdfAddress(address) ? 'pdf' : 'no-access';
}

/** True for the address of what is almost certainly a PDF. */
export function isPdfAddress(address: string | undefined): boolean {
  return address !== undefined && URL.canParse(address) && new URL(address).pathname.toLowerCase().endsWith('.pdf');
}
