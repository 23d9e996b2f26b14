import { type Words, wordsFor } from '../../locales/index.ts';
import { browserLanguage, readSettings } from '../../platform/settings.ts';

/** The words in the reader's language; the page is told which one that is. */
export async function interfaceWords(): Promise<Words> {
  const { language } = await readSettings();
  const words = wordsFor(language, browserLanguage());
  document.documentElement.lang = words.language;
  return words;
}
