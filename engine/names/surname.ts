import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import { isSign, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
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
const FUNCTION_WORDS = listsOf(
  List.determiners,
  List.prepositions,
  List.contracted,
  List.conjunctions,
  List.pronouns,
  List.adverbs,
  List.numberWords,
  List.auxiliaries,
  List.verbs,
  List.cues,
  List.clitics,
);
const VERBS = listsOf(List.auxiliaries, List.verbs, List.finiteCues, List.verbEnding, List.clitics);

/** « Rami al-Rahman », « Hugo d’Orval »: a particle in lower case that is one word with what stands behind it. */
export const PARTICLED = /^\p{Ll}{1,3}[-'’]\p{Lu}/u;

/** « al-Khatib a dit », "said al-Khatib": the Arabic article with its hyphen begins a name, whatever stands before. */
const ARTICLED = /^(?:a[dlnrstz]|ash|el|es)[-‐‑]\p{Lu}/u;

export function isArticled({ text, word }: Token): boolean {
  return !word.whole && ARTICLED.test(text);
}

/** « B. Obama de la Maison Blanche »: a full personal name ends before a preposition that also joins institutions. */
export function isFull({ tokens, lexicon }: Parse, first: number, at: number): boolean {
  const head = tokens[first];
  if (!head || at - first < 2 || !(isGivenName(head.text) || isInitial(head))) return false;
  // « José Luis de la Serna », « Antônio Carlos dos Santos »: first names alone want a surname.
  const { dropsSubject } = lexicon.language.grammar;
  return !dropsSubject || tokens.slice(first, at).some(({ text, capital }) => capital && !isGivenName(text));
}

/** What may end a full name and its sentence's or clause's part. */
const CLOSES = signs(',.;:()');
/** The preposition that stands in front of second surnames with no article too (« López de Haro », « Prado de Melo »). */
const JOINS_BARE = /^d[aeo]s?$/u;

export function joinsSurnames({ low }: Token): boolean {
  return JOINS_BARE.test(low);
}

/**
 * « Anselmo Ruipérez de la Fuente manifestó », « Ana López de Haro, médica, », « Ana Prado dos Reis declarou »: whether what follows a full
 * name is a second surname and no institution (« Ana Prado de la Cruz Roja »). Right behind it stands the verb or a sign.
 * @param joint the preposition
 * @param surname the capital behind it
 */
export function opensSurname({ tokens, lexicon }: Parse, joint: number, surname: number): boolean {
  const { language } = lexicon;
  const [preposition, name, next] = [tokens[joint], tokens[surname], tokens[surname + 1]];
  const { dropsSubject, bracket, nounsPile } = language.grammar;
  if (bracket || nounsPile || !name || isInAny(OTHERS, name)) return false;
  const bare = JOINS_BARE.test(preposition?.low ?? '');
  // « Gil del Olmo », not « Rossi del Pd »
  const contracted = language.grammar.twoSurnames && lexicon.has(List.contracted, preposition);
  const articled = contracted || surname - joint > 1 || /[ao]s$|^da$/u.test(preposition?.low ?? '');
  if (!(articled || bare) || /^\p{Lu}{2}/u.test(name.text) || regionNames(language).has(name.text)) return false;
  // « Bertrand Nom de Montcel a dit », no « Nom de Nantes, »: elsewhere only a verb right behind shows it.
  if (!dropsSubject && (articled || next?.capital !== false)) return false;
  // « dos Santos Filho »
  const second = next?.capital === true && next.kind === 'word' && !isInAny(OTHERS, next);
  const behind = second ? tokens[surname + 2] : next;
  if (bare && (!behind || behind.kind === 'mark' || isSign(behind, CLOSES))) return !second || articled;
  return behind?.capital === false && behind.sentence === name.sentence && isInAny(VERBS, behind);
}

/**
 * A particle, « Franco Dal Ri », and « Amélia Fontes », « Luca Maggio »: behind a first name a noun that elsewhere heads a sentence is a
 * surname; where nouns and months have no capital nothing else has one there.
 */
export function belongsToName({ tokens, lexicon }: Parse, at: number): boolean {
  if (lexicon.has(List.particles, tokens[at])) return true;
  const { bracket, nounsPile } = lexicon.language.grammar;
  if (!bracket && !nounsPile && lexicon.has(List.contracted, tokens[at])) return tokens[at + 1]?.capital === true;
  if (!lexicon.language.grammar.dropsSubject || !isGivenName(tokens[at - 1]?.text ?? '')) return false;
  return !isInAny(FUNCTION_WORDS, tokens[at]);
}

/** "Anna Tischmann", "Minister Peter Richter": behind a first name, or a role and a name, a noun for people is a surname. */
export function isSurname({ tokens, lexicon }: Parse, at: number, first: number): boolean {
  const role = lexicon.has(List.roles, tokens[first - 1]);
  return (at === first + 1 && role) || (at > first && isGivenName((tokens[at - 1] as Token).text));
}
