import type { Gender } from '../lexicon/lexicon.ts';
import { withoutAccents } from '../text/fold.ts';
import { BY_LANGUAGE, EITHER, FEMALE, MALE } from './given.ts';
import { unpacked } from './unpacked.ts';

/** What names with their accents taken away are as verbs. */
const VERBS: ReadonlySet<string> = new Set(['Said', 'Desire', 'Aime', 'Honore']);

/** The last code of letters without accents. */
const LAST_PLAIN = 0x7f;

/** No nasal: « irmã » is no « Irma », and « mãe » no « Mae ». */
const ACCENTED = /^[^ãõ]*[áéíóúâêô][^ãõ]*$/iu;

const everywhere = tableOf({ x: EITHER.split(' '), m: unpacked(MALE), f: unpacked(FEMALE) });
const inLanguage = new Map(
  Object.entries(BY_LANGUAGE).map(([code, { m, f }]) => [code, tableOf({ m: m.split(' '), f: f.split(' ') })]),
);

function tableOf(names: Readonly<Partial<Record<Gender, readonly string[]>>>): ReadonlyMap<string, Gender> {
  const table = new Map<string, Gender>();
  for (const gender of ['x', 'm', 'f'] as const) for (const name of names[gender] ?? []) table.set(name, gender);
  // « Jose », "Francois": without its accents a name is the same one, unless another is spelt so.
  for (const [name, gender] of [...table]) {
    const bare = withoutAccents(name);
    if (!table.has(bare) && !VERBS.has(bare)) table.set(bare, gender);
  }
  return table;
}

/** Whether a word is a known first name (`Jean-Marie` by its first part). */
export function isGivenName(name: string): boolean {
  return (
    everywhere.has(name) || everywhere.has(firstPart(name)) || (hasAccents(name) && everywhere.has(unaccented(name)))
  );
}

/** Asked of nearly every word with a capital: most have none, and nothing is matched. */
function hasAccents(name: string): boolean {
  for (let k = 0; k < name.length; k++) if (name.charCodeAt(k) > LAST_PLAIN) return true;
  return false;
}

/** « Sebastián », « Mônica »: with its accents a name is the one that a list spells without. */
function unaccented(name: string): string {
  return ACCENTED.test(name) ? withoutAccents(name) : name;
}

/**
 * Gender that a first name tells: in the language of the text where it tells one there (Andrea), else where it is told
 * everywhere; `x` where it tells none; null where it is no known first name.
 */
export function givenNameGender(name: string, language: string): Gender | null {
  const table = inLanguage.get(language);
  const part = firstPart(name);
  const known = table?.get(name) ?? everywhere.get(name) ?? table?.get(part) ?? everywhere.get(part);
  return known ?? everywhere.get(unaccented(name)) ?? null;
}

function firstPart(name: string): string {
  const hyphen = name.indexOf('-');
  return hyphen === -1 ? name : name.slice(0, hyphen);
}
