import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PEOPLE } from '../../lexicon/word-classes.ts';
import { isGivenName } from '../../names/gender.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';

/** Words in “-s” that stand before a noun for somebody without owning it. */
const NO_OWNERS = listsOf(List.determiners, List.contracted, List.prepositions, List.adverbs, List.times);

/** „…, monierte | dessen Chef Name“: whose somebody is, not behind a comma, where it opens a relative clause. */
export function takesUpOwner({ tokens, lexicon }: Parse, index: number): boolean {
  if (!lexicon.language.grammar.capitalNouns || !lexicon.has(List.linkers, tokens[index])) return false;
  return tokens[index + 1]?.capital === true && tokens[index - 1]?.text !== ',';
}

/** "sagte Coach Name", „sagte Vorständin Dr. Name“: what stands right before a name tells what somebody is, whether a list holds it or not. */
export function isBeforeName({ tokens, lexicon }: Parse, names: NameIndex, index: number): boolean {
  if (lexicon.has(List.times, tokens[index])) return false;
  let name = index + 1;
  while (lexicon.has(List.titles, tokens[name])) name += tokens[name + 1]?.text === '.' ? 2 : 1;
  return names.has(name);
}

/** „sagte | Holldorfs Bürgermeister“, „sagte | Torfheides Keeper Jan Name“: a proper noun in the genitive, before the noun for whoever is its own. */
export function opensOwned({ tokens }: Parse, names: NameIndex, index: number): boolean {
  const [owner, noun] = [tokens[index], tokens[index + 1]];
  if (!/[^s]s$/u.test(owner?.text ?? '') || isInAny(NO_OWNERS, owner)) return false;
  const somebody = isInAny(PEOPLE, noun) || isGivenName(names.get(index + 2)?.words[0] ?? '');
  return noun?.capital === true && noun.sentence === owner?.sentence && somebody;
}
