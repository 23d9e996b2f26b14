import { LANGUAGES } from '../../engine/languages/index.ts';
import type { Language } from '../../engine/languages/language.ts';
import { languageOf } from '../../engine/text/language.ts';

/** A text with more words than this tells its language better than its markup does; the engine decides so too. */
const JUDGED = 200;

const byCode = new Map(LANGUAGES.map((language) => [language.code, language]));

/**
 * The language whose word lists a short text is read with.
 *
 * @param declared BCP 47 tag that the record or the article gives, or null
 * @returns null for a declared language that the engine does not read: then no word is taken for a function word
 */
export function readingLanguage(text: string, declared: string | null): Language | null {
  const code = declared?.toLowerCase().split('-')[0];
  if (code) return byCode.get(code) ?? null;
  const start = text.slice(0, JUDGED * 8);
  const block = { start: 0, end: start.length, kind: 'paragraph' } as const;
  const blank = { source: '', url: null, title: null, byline: null, published: null, language: null };
  return languageOf({ ...blank, text: start, blocks: [block] });
}
