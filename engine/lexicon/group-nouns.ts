import type { Language } from '../languages/language.ts';
import type { Genders } from './lexicon.ts';
import { wordSet } from './word-set.ts';

/**
 * Whether a word is a noun for several people that no list need hold: by an ending of its own („Lehrerinnen“), or as the plural of a noun
 * for somebody (« los huelguistas », « moradores »), „von Anwohnern“. Feminine ones are left out: they name things as often (« las políticas », « músicas »).
 */
export function groupNouns({ grammar, people }: Language, ...somebody: readonly Pick<Genders, 'get'>[]) {
  const endings = Object.entries(people.plurals ?? {}).flatMap(([plural, singulars]) =>
    singulars.split(' ').map((singular) => [plural, singular] as const),
  );
  const pointing = wordSet(grammar.pointing);
  const groups = wordSet(people.groups);
  const institutions = wordSet(`${people.organisations} ${people.anyOrganisation}`);
  return (word: string): boolean => {
    if (people.groupEnding && word.endsWith(people.groupEnding)) return true;
    return endings.some(([plural, singular]) => {
      if (!word.endsWith(plural)) return false;
      const one = word.slice(0, word.length - plural.length) + singular;
      if (pointing.has(one)) return false;
      return groups.has(one) || institutions.has(one) || somebody.some((nouns) => /[mx]/u.test(nouns.get(one) ?? ''));
    });
  };
}
