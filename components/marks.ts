const NBSP = '\u00a0';

const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  fr: [`«${NBSP}`, `${NBSP}»`],
  es: ['«', '»'],
  it: ['«', '»'],
  pt: ['«', '»'],
  de: ['„', '“'],
  en: ['“', '”'],
};

/** Words in the quotation marks of their own language; where that is not known, in those of the interface. */
export function inMarks(words: string, language: string | null, fallback: string): string {
  const code = (language ?? fallback).toLowerCase().split('-')[0] ?? '';
  const [opener, closer] = MARKS[code] ?? ['“', '”'];
  return `${opener}${words.trim()}${closer}`;
}
