import { type Words, wordsFor } from '../../locales/index.ts';
import { browserLanguage, readSettings } from '../../platform/settings.ts';

/** The words in the reader's language; the page gets its language and title by them. */
export async function interfaceWords(): Promise<Words> {
  const { language } = await readSettings();
  const words = wordsFor(language, browserLanguage());
  document.documentElement.lang = words.language;
  document.title = words.product;
  return words;
}
