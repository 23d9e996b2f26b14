import type { Gender } from '../lexicon/lexicon.ts';
import { BY_LANGUAGE, EITHER, FEMALE, MALE } from './given.ts';

const everywhere = tableOf({ x: EITHER, m: MALE, f: FEMALE });
const inLanguage = new Map(Object.entries(BY_LANGUAGE).map(([code, told]) => [code, tableOf(told)]));

function tableOf(names: Readonly<Partial<Record<Gender, string>>>): ReadonlyMap<string, Gender> {
  return new Map(
    Object.entries(names).flatMap(([gender, list]) => list.split(' ').map((name) => [name, gender as Gender] as const)),
  );
}

/** Whether a word is a known first name (`Jean-Marie` by its first part). */
export function isGivenName(name: string): boolean {
  return everywhere.has(name) || everywhere.has(firstPart(name));
}

/**
 * Gender that a first name tells: in the language of the text where it tells one there (Andrea), else where it is told
 * everywhere; `x` where it tells none; null where it is no known first name.
 */
export function givenNameGender(name: string, language: string): Gender | null {
  const table = inLanguage.get(language);
  const part = firstPart(name);
  return table?.get(name) ?? everywhere.get(name) ?? table?.get(part) ?? everywhere.get(part) ?? null;
}

function firstPart(name: string): string {
  const hyphen = name.indexOf('-');
  return hyphen === -1 ? name : name.slice(0, hyphen);
}
