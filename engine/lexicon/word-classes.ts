import { List, listsOf } from './lists.ts';

/** Classes of words that many rules ask for, each of several lists. */

/** Prepositions, contracted with an article or not (« de », « du »). */
export const PREPOSITIONS = listsOf(List.prepositions, List.contracted);

/** What determines a noun, a preposition in it or not (« le », « du »). */
export const ARTICLES = listsOf(List.determiners, List.contracted);

/** Nouns for one person (« maire », « homme »). */
export const PEOPLE = listsOf(List.roles, List.anybody);

/** Nouns for whoever can act: one person, several, an institution. */
export const SOMEBODY = listsOf(List.roles, List.groups, List.organisations, List.anybody);

/** Nouns for what somebody thinks or says. */
export const VIEWS = listsOf(List.claimNouns, List.viewNouns, List.speechNouns, List.statements);

/** Forms of « être » and the like. */
export const COPULAS = listsOf(List.passive, List.copulas);

/** Words that are finite verbs wherever they are no nouns. */
export const FINITE = listsOf(List.auxiliaries, List.verbs, List.finiteCues);
