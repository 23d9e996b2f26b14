const regionsOf = new Map<string, ReadonlySet<string>>();

/** Names of countries in a language, from the platform's own locale data. */
export function regionNames(code: string): ReadonlySet<string> {
  const known = regionsOf.get(code);
  if (known) return known;
  const names = new Set<string>();
  const display = new Intl.DisplayNames(code, { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const a of letters) {
    for (const b of letters) {
      const name = display.of(a + b);
      if (name) names.add(name);
    }
  }
  regionsOf.set(code, names);
  return names;
}
