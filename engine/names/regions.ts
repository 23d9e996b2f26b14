import type { Language } from '../languages/language.ts';

const regionsOf = new Map<string, ReadonlySet<string>>();

/** Names of countries in a language, long and short, from the platform's own locale data; and the names that these lack ("Britain"). */
export function regionNames({ code, people }: Language): ReadonlySet<string> {
  const known = regionsOf.get(code);
  if (known) return known;
  const names = new Set<string>(people.countries.split(' ').filter(Boolean));
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames(code, { type: 'region', fallback: 'none', style });
    for (const a of letters) {
      for (const b of letters) {
        const name = display.of(a + b);
        if (name) names.add(name);
      }
    }
  }
  regionsOf.set(code, names);
  return names;
}

/** „Polens“, „Österreichs“: the genitive of a country's name, where it takes an ending. */
export function ownsByRegion(language: Language, text: string): boolean {
  return /[^s]s$/u.test(text) && regionNames(language).has(text.slice(0, -1));
}
