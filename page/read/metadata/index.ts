import { attributeOf, pristine, tagOf } from '../dom.ts';
import { linkedDataIn, linkedDataOf } from './json-ld.ts';
import { addressOf, dateOf, languageOf, plain } from './values.ts';

export { microdataOf } from './microdata.ts';

/** What a page says of itself, apart from its text. Every value may be missing. */
export interface Metadata {
  /** The headline in the page's own words, the most reliable first; `<title>` with the outlet's name comes last. */
  readonly titles: readonly string[];
  readonly description: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  /** The canonical address where it can be trusted, else the address that the page was read from. */
  readonly url: string | null;
  /** The address on another site that the page names as its own, or null. */
  readonly original: string | null;
  /** Whether the page calls itself an article. */
  readonly saysArticle: boolean;
}

const META_MAX = 500;

/** The JSON-LD of a page as plain data, unchecked: one entry for each script, null where it can't be read. */
export function pageData(document: Document): unknown[] {
  return linkedDataIn(scriptsOf(document));
}

function scriptsOf(document: Document): string[] {
  const scripts = pristine(document, 'querySelectorAll')('script[type="application/ld+json" i]');
  return Array.from(scripts, (script) => script.textContent ?? '');
}

/** `url`: where the page was read from, null for a file. */
export function metadataOf(document: Document, url: string | null): Metadata {
  const select = (selector: string): Element[] => Array.from(pristine(document, 'querySelectorAll')(selector));
  const meta = metaOf(select('meta'));
  const linked = linkedDataOf(scriptsOf(document));
  const attribute = (selector: string, name: string) => {
    const element = pristine(document, 'querySelector')(selector);
    return element ? attributeOf(element, name) : null;
  };
  const text = (selector: string) => plain(pristine(document, 'querySelector')(selector)?.textContent, 200);
  const titles = [linked?.headline, meta.get('og:title'), meta.get('twitter:title'), text('head title')];
  return {
    titles: titles.flatMap((title) => plain(title) ?? []),
    description: plain(meta.get('og:description') ?? meta.get('description'), 1000),
    byline:
      name(linked?.byline) ??
      name(meta.get('author')) ??
      name(meta.get('article:author')) ??
      name(text('[rel~="author"], [itemprop~="author"] [itemprop~="name"]')),
    published:
      linked?.published ??
      dateOf(meta.get('article:published_time')) ??
      dateOf(meta.get('date') ?? meta.get('dc.date.issued') ?? meta.get('dc.date') ?? meta.get('parsely-pub-date')) ??
      dateOf(attribute('[itemprop~="datePublished"]', 'content')) ??
      dateOf(attribute('time[datetime]', 'datetime')),
    language:
      languageOf(attributeOf(pristine(document, 'documentElement'), 'lang')) ??
      languageOf(meta.get('content-language')) ??
      linked?.language ??
      languageOf(meta.get('og:locale')),
    url: canonical(url, [
      attribute('link[rel~="canonical" i]', 'href'),
      meta.get('og:url') ?? null,
      linked?.url ?? null,
    ]),
    original: elsewhere(url, attribute('link[rel~="canonical" i]', 'href')),
    saysArticle: linked !== null || /article|news|blog/i.test(meta.get('og:type') ?? ''),
  };
}

function metaOf(elements: readonly Element[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const element of elements.slice(0, META_MAX)) {
    if (tagOf(element) !== 'meta') continue;
    const key = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'http-equiv');
    const value = attributeOf(element, 'content');
    if (key && value && !values.has(key.toLowerCase())) values.set(key.toLowerCase(), value);
  }
  return values;
}

/** A name without the words before it; an address of a profile is no name. */
function name(value: string | null | undefined): string | null {
  const text = plain(value, 200)?.replace(/^(?:by|par|von|por|di|de)\s+/iu, '');
  return text && !/^https?:|^@/i.test(text) ? text : null;
}

/** A page may name any address as its own: only one of the same site, and not its front page, is believed. */
function canonical(url: string | null, named: readonly (string | null)[]): string | null {
  for (const value of named) {
    const address = addressOf(value, url);
    if (address && (!url || believable(new URL(address), url))) return address;
  }
  return url;
}

function believable(named: URL, url: string): boolean {
  const real = new URL(url);
  const site = (host: string) => host.replace(/^(?:www|m|mobile|amp)\./, '');
  return site(named.hostname) === site(real.hostname) && (named.pathname !== '/' || real.pathname === '/');
}

/** An address that is certainly of another site: sites share the end of their host, at least two parts of it. */
function elsewhere(url: string | null, named: string | null): string | null {
  const address = addressOf(named, url);
  if (address === null || url === null || new URL(address).pathname === '/') return null;
  const end = (host: string) => host.split('.').slice(-2).join('.');
  return end(new URL(address).hostname) === end(new URL(url).hostname) ? null : address;
}
