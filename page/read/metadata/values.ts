/** Values that a page gives about itself are anybody's writing: they may be of any type and of any length. */

const VALUE_MAX = 400;

/** A short plain text, or null: not a string, empty, or too long to be meant. */
export function plain(value: unknown, longest = VALUE_MAX): string | null {
  // A value many times too long is not worth the cleaning.
  if (typeof value !== 'string' || value.length > longest * 10) return null;
  const text = value
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .trim();
  return text && text.length <= longest ? text : null;
}

/** A date as the page wrote it, if it is one. */
export function dateOf(value: unknown): string | null {
  const text = plain(value, 60);
  return text && /[1-9]\d{3}/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

/** A BCP 47 tag (`fr`, `fr-FR`); `fr_FR` is read as `fr-FR`. */
export function languageOf(value: unknown): string | null {
  const tag = plain(value, 35)?.replace(/_/g, '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

/** An absolute web address, or null. */
export function addressOf(value: unknown, base: string | null): string | null {
  const text = plain(value, 2000);
  if (!text) return null;
  try {
    const url = base ? new URL(text, base) : new URL(text);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
