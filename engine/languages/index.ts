import type { Article } from '../model.ts';
import { fold } from '../text/fold.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';
import { pt } from './pt.ts';

/** Every language that the engine reads; a new one is a file and a line here. */
export const LANGUAGES: readonly Language[] = [fr, en, de, es, it, pt];

/** The language of an article: by its frequent words where they speak clearly, else by its markup. */
export function languageOf(article: Article): Language {
  const declared = LANGUAGES.find((l) => article.language?.toLowerCase().startsWith(l.code));
  const words =
    article.text
      .slice(0, 6000)
      .match(/\p{L}+/gu)
      ?.map(fold) ?? [];
  const scores = LANGUAGES.map((language) => {
    const frequent = new Set(language.text.frequent.split(' '));
    return { language, share: words.filter((w) => frequent.has(w)).length / Math.max(1, words.length) };
  }).sort((a, b) => b.share - a.share);
  const [first, second] = scores;
  const clear = words.length > 20 && first && first.share > 0.12 && first.share > 1.3 * (second?.share ?? 0);
  return (clear ? first.language : declared) ?? first?.language ?? fr;
}
