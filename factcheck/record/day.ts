const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/;

/**
 * The day in a field, as YYYY-MM-DD. The day is taken as written, whatever the time zone behind it: it is the one that the outlet
 * prints. Days that do not exist, and forms that could mean two days (`03/04/2026`), give null.
 */
export function dayOf(value: unknown): string | null {
  const source = Array.isArray(value) ? value[0] : value;
  const text = typeof source === 'object' && source !== null ? (source as { '@value'?: unknown })['@value'] : source;
  if (typeof text !== 'string') return null;
  const [, year, month, day] = ISO.exec(text.trim()) ?? [];
  if (!year) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // The calendar turns a 31 February into a March day: then it is not the day that was written.
  const written = `${year}-${month}-${day}`;
  return Number(year) >= 1800 && date.toISOString().startsWith(written) ? written : null;
}

/** Days from one day to another, without sign. */
export function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}
