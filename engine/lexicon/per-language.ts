import type { Language } from '../languages/language.ts';

/** What one rule alone makes of a language's data, made once for each language. */
export function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined || made.has(language)) return known as T;
    const fresh = make(language);
    made.set(language, fresh);
    return fresh;
  };
}
