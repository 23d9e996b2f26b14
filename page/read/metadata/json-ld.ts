import { addressOf, dateOf, languageOf, plain } from './values.ts';

/** What the page's JSON-LD says of the article. */
export interface LinkedData {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

const ARTICLE_TYPES = /^(?:\w*Article|BlogPosting|Report|LiveBlogPosting|Review|ReportageNewsArticle|ClaimReview)$/;
/** Limits for pages that are broken or hostile. */
const SCRIPTS_MAX = 30;
const LENGTH_MAX = 1_000_000;
const OBJECTS_MAX = 2000;
const AUTHORS_MAX = 6;

/** Finds the article among the JSON-LD of a page. `sources`: the text of its scripts. Broken JSON is mended where that is safe, else passed over. */
export function linkedDataOf(sources: readonly string[]): LinkedData | null {
  for (const data of linkedDataIn(sources)) {
    const article = articleIn(data);
    if (article) return describe(article);
  }
  return null;
}

/** What each script says, as plain data; what is too long or broken is null. */
export function linkedDataIn(sources: readonly string[]): unknown[] {
  return sources.slice(0, SCRIPTS_MAX).map((source) => (source.length > LENGTH_MAX ? null : parsed(source)));
}

function parsed(source: string): unknown {
  // Line ends inside strings, a comma too many and comments round the whole are the common faults.
  const mended = () =>
    source
      .replace(/<!--|-->|\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\//g, '')
      .replace(/[\p{Cc}]+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1');
  for (const text of [() => source, mended]) {
    try {
      return JSON.parse(text());
    } catch {}
  }
  return null;
}

type Thing = Readonly<Record<string, unknown>>;

/** The first object of an article's type, the outermost first. */
function articleIn(data: unknown): Thing | null {
  const waiting: unknown[] = [data];
  for (let i = 0; i < waiting.length && i < OBJECTS_MAX; i += 1) {
    const value = waiting[i];
    if (Array.isArray(value)) waiting.push(...value.slice(0, OBJECTS_MAX));
    else if (isThing(value)) {
      if (typesOf(value).some((type) => ARTICLE_TYPES.test(type))) return value;
      waiting.push(value['@graph'], value.mainEntity, value.mainEntityOfPage);
    }
  }
  return null;
}

function describe(article: Thing): LinkedData {
  return {
    headline: plain(article.headline) ?? plain(article.name),
    byline: namesOf(article.author ?? article.creator),
    published: dateOf(article.datePublished) ?? dateOf(article.dateCreated),
    language: languageOf(article.inLanguage),
    url: addressOf(article.url, null),
  };
}

function namesOf(author: unknown): string | null {
  const list = Array.isArray(author) ? author.slice(0, AUTHORS_MAX) : [author];
  const names = list.map((one) => plain(isThing(one) ? (Array.isArray(one.name) ? one.name[0] : one.name) : one, 100));
  const known = names.filter((name) => name !== null && !/^https?:/i.test(name));
  return known.length ? known.join(', ') : null;
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
