/** The language that a tag begins with, as one compares languages: `fr` of `fr-CA`. */
export const primaryLanguage = (tag: string): string => (tag.split('-')[0] as string).toLowerCase();

/** The language of a field as a tidy BCP 47 tag (`fr_FR` → `fr-FR`), or null where it is none. */
export function languageTag(value: unknown): string | null {
  const source = Array.isArray(value) ? value[0] : value;
  const text =
    typeof source === 'object' && source !== null
      ? ((source as { alternateName?: unknown }).alternateName ?? (source as { name?: unknown }).name)
      : source;
  if (typeof text !== 'string' || text.length > 35) return null;
  const tag = text.trim().replaceAll('_', '-');
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
