import type { Gender } from '../lexicon/lexicon.ts';
import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Name } from '../names/find.ts';
import { givenNameGender } from '../names/gender.ts';
import type { Parse } from '../parse.ts';
import { fold } from '../text/fold.ts';
import { isFirm } from './descriptions/firm.ts';
import type { Entity } from './entity.ts';

const GOVERNORS = listsOf(List.prepositions, List.contracted, List.conjunctions);

/** The gender that somebody's title, first name or office tells; `x` where nothing does. */
export function genderOf(parse: Parse, entity: Entity, names: readonly Name[]): Gender {
  const titled = names.find((n) => n.title !== null && n.title !== 'x');
  if (titled?.title) return titled.title;
  // « Il procuratore Anna Nome », « L'auteur Julie Nom »: an office may keep its masculine noun where a first name tells of a woman.
  if (names.some((name) => name.words.length > 1 && tellsWoman(parse, name.words[0] as string))) return 'f';
  for (const role of entity.roles) {
    const gender = isFirm(parse, role.head) ? undefined : parse.lexicon.roles.get(role.head);
    const determiner = parse.lexicon.determiners.get(fold(/^[^\s']*/.exec(role.text)?.[0] ?? ''))?.[0];
    if (determiner === 'm' || determiner === 'f') return determiner;
    if (gender === 'm' || gender === 'f') return gender;
  }
  for (const name of names) {
    if (name.words.length < 2) continue;
    const gender = givenNameGender(name.words[0] as string, parse.lexicon.language.code);
    if (gender) return gender;
    // "Luz Marie Nom", "Kerry-Ann Nom": the second of two first names may tell.
    const second = (name.words[0] as string).split('-')[1] ?? (name.words.length > 2 ? name.words[1] : undefined);
    const told = second === undefined ? null : givenNameGender(second, parse.lexicon.language.code);
    if (told && parse.lexicon.hasNeuter) return told;
  }
  return (
    givenNameGender(entity.name.split(' ', 1)[0] as string, parse.lexicon.language.code) ?? articledGender(parse, names)
  );
}

/** « El crítico gastronómico Nombre »: the article before words that no list has, and a name of two words. */
function articledGender({ tokens, lexicon }: Parse, names: readonly Name[]): Gender {
  if (!lexicon.language.grammar.dropsSubject) return 'x';
  for (const { first, words } of names) {
    for (let k = first - 1; words.length > 1 && k >= first - 3 && tokens[k]?.kind === 'word'; k--) {
      const gender = lexicon.has(List.definite, tokens[k]) && lexicon.determiners.get(tokens[k]?.low ?? '')?.[0];
      if (gender && k < first - 1 && tokens[k]?.sentence === tokens[first]?.sentence) return gender as Gender;
      if (isInAny(GOVERNORS, tokens[k])) break;
    }
  }
  return 'x';
}

/** « Julie », « Lucía »: a woman's name by the table, and by its ending too where subjects are left out and names end so. */
function tellsWoman({ lexicon: { language } }: Parse, name: string): boolean {
  return (!language.grammar.dropsSubject || name.endsWith('a')) && givenNameGender(name, language.code) === 'f';
}
