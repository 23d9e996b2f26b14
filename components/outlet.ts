import type { Article } from '../engine/model.ts';
import type { Words } from '../locales/index.ts';

/** Where the article stands (the site's name, or the file's) and its day, as one line. */
export function outletLine(article: Article, words: Words): string {
  return words.list([siteName(article.url) ?? fileName(article.source), ...dayOf(article.published, words)]);
}

/** The host of a web address without `www.`; null for files and anything else. */
export function siteName(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname.replace(/^www\./, '') || null;
}

function fileName(source: string): string {
  const last = source.split(/[\\/]/).at(-1) ?? '';
  try {
    return decodeURIComponent(last) || source;
  } catch {
    return last;
  }
}

function dayOf(published: string | null, words: Words): readonly string[] {
  const day = new Date(published ?? Number.NaN);
  return Number.isNaN(day.getTime()) ? [] : [words.date(day)];
}
