import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import { isGivenName } from './gender.ts';
import { regionNames } from './regions.ts';
import { isInitial } from './sentence-head.ts';

/** What stands behind a preposition and its article is no surname where it is one of these. */
const OTHERS = listsOf(
  List.organisations,
  List.fields,
  List.places,
  List.things,
  List.groups,
  List.roles,
  List.anybody,
  List.documents,
  List.times,
);
const VERBS = listsOf(List.auxiliaries, List.verbs, List.finiteCues, List.verbEnding);

/** « B. Obama de la Maison Blanche »: a full personal name ends before a preposition that also joins institutions. */
export function isFull({ tokens, lexicon }: Parse, first: number, at: number): boolean {
  const head = tokens[first];
  if (!head || at - first < 2 || !(isGivenName(head.text) || isInitial(head))) return false;
  // « José Luis de la Serna », « Antônio Carlos dos Santos »: first names alone want a surname.
  const { dropsSubject } = lexicon.language.grammar;
  return !dropsSubject || tokens.slice(first, at).some(({ text, capital }) => capital && !isGivenName(text));
}

/**
 * « Anselmo Ruipérez de la Fuente manifestó », « Ana Prado dos Reis declarou »: whether what follows a full name is a second surname and
 * no institution (« Ana Prado de la Cruz Roja »). It has an article with its preposition, and right behind it stands the verb.
 * @param joint the preposition
 * @param surname the capital behind it
 */
export function opensSurname({ tokens, lexicon }: Parse, joint: number, surname: number): boolean {
  const { language } = lexicon;
  const [preposition, name, next] = [tokens[joint], tokens[surname], tokens[surname + 1]];
  if (!language.grammar.dropsSubject || !name || isInAny(OTHERS, name)) return false;
  const articled = surname - joint > 1 || /[ao]s$|^da$/u.test(preposition?.low ?? '');
  if (!articled || /^\p{Lu}{2}/u.test(name.text) || regionNames(language).has(name.text)) return false;
  // « dos Santos Filho »
  const verb = next?.capital === true && next.kind === 'word' && !isInAny(OTHERS, next) ? tokens[surname + 2] : next;
  return verb?.capital === false && verb.sentence === name.sentence && isInAny(VERBS, verb);
}
