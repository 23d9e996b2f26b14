import type { Gender } from '../lexicon/lexicon.ts';
import { FEMALE, MALE } from './given.ts';

const byName = new Map<string, Gender>();
for (const name of MALE.split(' ')) byName.set(name, 'm');
for (const name of FEMALE.split(' ')) byName.set(name, byName.has(name) ? 'x' : 'f');

/** Gender that a first name tells (`Jean-Marie` by its first part); `x` where it tells none; null where it is no known first name. */
export function givenNameGender(name: string): Gender | null {
  const whole = byName.get(name);
  if (whole) return whole;
  const hyphen = name.indexOf('-');
  return hyphen === -1 ? null : (byName.get(name.slice(0, hyphen)) ?? null);
}
