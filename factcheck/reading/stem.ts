/** How many letters of a word stand for all of its forms. docs/decisions/0018 says why no stemmer. */
const KEPT = 5;

/** What the forms of a word share. Numbers are kept whole: their last digits matter most. */
export function stemOf(whole: string): string {
  return /^\d/.test(whole) ? whole : whole.slice(0, KEPT);
}
