import type { Language } from '../languages/language.ts';

/** The names of the months, and the abbreviations of the language that begin one ("Sept"). */
export function monthsOf({ text, content }: Language): string {
  const months = content.months.split(' ');
  const short = text.abbreviations
    .split(' ')
    .filter((word) => months.some((month) => month.startsWith(word.toLowerCase())));
  return [...months, ...short].join(' ');
}
