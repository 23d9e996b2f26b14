import type { Language } from '../languages/language.ts';
import type { Gender, Genders } from './lexicon.ts';
import { remembered } from './remembered.ts';
import { wordSet } from './word-set.ts';

/** How many letters the parts of a noun made of two have at least where the last one is a role's. */
const SHORTEST_PART = 4;

/** Nouns that no list holds are read by their ending (« la programmatrice »), or by the role that ends them ("Krankenschwester", "co-owner") or begins them ("mother-of-two"). */
export function roleNouns({ grammar, people }: Language): Genders {
  const listed = roleGenders(people.roles);
  const patterns = (['f', 'm', 'x'] as const).map(
    (gender) => [gender, new RegExp(`(?:\\p{L}{3}|\\p{L}-)(?:${people.roleEndings[gender]})$`, 'u')] as const,
  );
  const attaching = wordSet(grammar.attaching);
  const lastPart = (word: string) => {
    const hyphen = word.lastIndexOf('-');
    const [first = '', joint = ''] = word.split('-');
    if (grammar.nounsPile && attaching.has(joint)) return listed.get(first);
    if (hyphen > 0) return listed.get(word.slice(hyphen + 1));
    if (!grammar.capitalNouns) return undefined;
    for (let k = SHORTEST_PART; k <= word.length - SHORTEST_PART; k++) {
      const gender = listed.get(word.slice(k));
      if (gender) return gender;
    }
    return undefined;
  };
  const get = remembered(
    (word) => listed.get(word) ?? patterns.find(([, pattern]) => pattern.test(word))?.[0] ?? lastPart(word),
  );
  return { get, has: (word) => get(word) !== undefined };
}

/** Role nouns with their gender, the pairs of masculine and feminine forms made from their stems. */
function roleGenders(roles: Language['people']['roles']): Map<string, Gender> {
  const map = genders(roles);
  for (const [endings, stems] of Object.entries(roles.pairs)) {
    const [m = '', f = ''] = endings.split(' ').map((ending) => ending.replace('-', ''));
    for (const stem of wordSet(stems)) map.set(stem + m, 'm').set(stem + f, 'f');
  }
  return map;
}

/** What the plural in „-en“ ends with but for it („Polizist“, „Patient“). */
const WEAK = /(?:ist|[ae]nt|[^r]at|graf|log)$/u;

/** „Kollegen“, „Patienten“: people in the plural, as the pairs of roles form it where nouns have capitals; other plurals are like the singular. */
export function pluralRoles({ grammar, people }: Language): string {
  if (!grammar.capitalNouns) return '';
  const pairs = Object.entries(people.roles.pairs);
  const stems = pairs.flatMap(([endings, stems]) =>
    stems.split(/\s+/u).filter((stem) => endings.startsWith('e ') || WEAK.test(stem)),
  );
  return stems.map((stem) => `${stem}en`).join(' ');
}

export function genders(lists: { readonly m: string; readonly f: string; readonly x: string }): Map<string, Gender> {
  const map = new Map<string, Gender>();
  for (const gender of ['m', 'f', 'x'] as const) {
    for (const word of wordSet(lists[gender])) map.set(word, map.has(word) && map.get(word) !== gender ? 'x' : gender);
  }
  return map;
}
