/** Longer addresses are no links that anybody set. */
const LONGEST = 2000;

/**
 * The address in a field, where it is one of the web that a reader may follow: http or https, no user name in it.
 *
 * @returns the address as the URL standard writes it, or null
 */
export function webLink(value: unknown): string | null {
  const source = addressIn(value, 0)?.trim();
  if (!source || source.length > LONGEST || !/^https?:\/\//i.test(source)) return null;
  try {
    const url = new URL(source);
    return /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username && !url.password
      ? url.href
      : null;
  } catch {
    return null;
  }
}

/** The host of an address or of a bare site (`www.example.org`), without `www.`; null where there is none. */
export function siteOf(value: unknown): string | null {
  const source = addressIn(value, 0)?.trim();
  const link =
    webLink(source) ?? (source && /^[\w.-]+\.[a-z]{2,}$/i.test(source) ? webLink(`https://${source}`) : null);
  return link ? new URL(link).hostname.replace(/^www\./, '') : null;
}

/** An address may stand alone, in a list, or in an object (`{"@id": …}`, `{url: …}`). */
function addressIn(value: unknown, depth: number): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || depth > 2) return null;
  if (Array.isArray(value)) return addressIn(value[0], depth + 1);
  const { url, '@id': id } = value as { url?: unknown; '@id'?: unknown };
  return addressIn(url, depth + 1) ?? addressIn(id, depth + 1);
}
