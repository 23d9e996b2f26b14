import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';

/**
 * "mayor", "Mayor on the flood", „Nom im Interview“, „Minister Nom verteidigt Kurs“: an office or a person in a part of a headline, and behind
 * a preposition at most what it is about, or what an office with a name does.
 * @param end the token behind the part
 */
export function withMatter(parse: Parse, names: NameIndex, first: number, end: number): Range | null {
  const { tokens, lexicon } = parse;
  let office = first;
  while (office < end && lexicon.has(List.roles, tokens[office]) && !names.has(office)) office++;
  const name = office < end ? names.get(office) : undefined;
  const person = name && names.isPersons(name);
  const last = person ? name.last : office;
  if (last === first || last > end) return null;
  const acts = person && office > first && !tokens[last]?.capital;
  if (acts && last < end && (isFiniteVerb(parse, last) || isPlainWord(parse, last))) return { first, last };
  const led = isInAny(PREPOSITIONS, tokens[last]) && !hasFinite(parse, last, end);
  return last === end || led ? { first, last } : null;
}
