import type { Gender, Lexicon } from '../../lexicon/lexicon.ts';
import { List } from '../../lexicon/lists.ts';
import type { Name } from '../../names/find.ts';
import { givenNameGender, isGivenName } from '../../names/gender.ts';
import { fold, withoutAccents } from '../../text/fold.ts';
import { compatible } from '../agreement.ts';
import { BearerIndex, put } from './bearer-index.ts';
import { isMisspelt } from './misspelt.ts';
import { isNamedAfter } from './named-after.ts';

const LETTERS = /^\p{Lu}{3,5}$/u;

/** The surface forms of one bearer, fullest first, each with the names that have it. */
export interface Bearer {
  readonly words: readonly string[];
  readonly spelling: string;
  readonly names: Name[];
}

/** The places where one form stands, with its words folded once. */
interface Form {
  words: readonly string[];
  spelling: string;
  readonly folded: readonly string[];
  /** What titles or the first name tell. */
  readonly gender: Gender;
  readonly names: Name[];
}

/**
 * Puts together the names of one person or organisation: `Anne Morel`, `A. Morel`, `Morel`; `Confédération générale du travail`
 * has its initials resolved where they stand in brackets (see acronyms.ts). Longer forms come first, so that a short form finds
 * its bearer wherever in the article the full name stands.
 * A title tells two of one surname apart: "Ms. Marsh" is not Tom Marsh.
 * @param regions names of countries: "Vietnam" is no short form of "Vietnam War"
 * Of two surnames the first may be the one that people go by (« Peral » of « Juan Peral García »), in news of any language.
 * @param lexicon the text's language: in it first names tell a gender
 */
export function mergeNames(names: readonly Name[], regions: ReadonlySet<string>, lexicon: Lexicon): Bearer[] {
  const { code, grammar } = lexicon.language;
  const bearers: Form[] = [];
  const index = new BearerIndex();
  const leads = new Map<string, number[]>();
  const initials = new Map<string, number[]>();
  const weighed = formsOf(names, code).map((form) => ({ form, weight: weight(form) }));
  for (const { form } of weighed.sort((a, b) => b.weight - a.weight)) {
    const country = regions.has(form.spelling);
    const fitting: Form[] = [];
    for (const at of index.near(form.folded)) {
      const bearer = bearers[at] as Form;
      if (country && !isGivenName(bearer.words[0] as string)) continue;
      if (!compatible(form.gender, bearer.gender) || isNamedAfter(lexicon, form, bearer)) continue;
      if (isShortForm(form.folded, bearer.folded, bearer.words)) fitting.push(bearer);
    }
    if (fitting.length === 0 && form.folded.length === 1)
      for (const at of (LETTERS.test(form.spelling) ? initials : leads).get(form.folded[0] as string) ?? [])
        fitting.push(bearers[at] as Form);
    if (fitting.length === 0) fitting.push(...spelledAs(form, bearers, lexicon));
    const best = fitting.length < 2 ? fitting[0] : nearest(bySurname(fitting, form), form);
    if (best) for (const name of form.names) best.names.push(name);
    else {
      index.add(form.folded, bearers.length);
      // Elsewhere three capitals may be a firm, and only a first name shows who has two surnames.
      const lead = grammar.twoSurnames || isGivenName(form.words[0] as string) ? leadingSurname(form) : null;
      if (lead !== null) put(leads, lead, bearers.length);
      const letters = initialsOf(form);
      if (letters !== null) put(initials, letters, bearers.length);
      bearers.push(form);
    }
  }
  return bearers;
}

/** Whose name a form is, but for a letter; none where it may be two people's. */
function spelledAs(form: Form, bearers: readonly Form[], lexicon: Lexicon): readonly Form[] {
  // „nach Angaben von Quiñonez“
  const own = form.folded.slice(form.words.findIndex((word) => /^\p{Lu}/u.test(word)));
  const alike = bearers.filter(
    (bearer) =>
      isMisspelt(own, bearer.folded) &&
      compatible(form.gender, bearer.gender) &&
      !bearer.folded.some((word) => lexicon.lists(List.organisations, word)),
  );
  return alike.length === 1 ? alike : [];
}

/** « Vásquez » is « Vasquez »: a name that is typed without its accents is the same one. */
function plain(word: string): string {
  return withoutAccents(fold(word));
}

/** « AMRG » of « Andrés Manuel Ruiz Gil »: the first letters of a full name of three words and more; null for any other. */
function initialsOf({ words, folded }: Form): string | null {
  const full = words.length > 2 && isGivenName(words[0] as string) && words.every((word) => /^\p{Lu}/u.test(word));
  return full ? folded.map((word) => word[0]).join('') : null;
}

function formsOf(names: readonly Name[], language: string): Form[] {
  const forms = new Map<string, Form>();
  const written = new Map<string, Form>();
  for (const name of names) {
    const key = `${name.title ?? 'x'} ${name.spelling}`;
    let form = written.get(key);
    if (!form) {
      form = formOf(forms, name, language);
      written.set(key, form);
    }
    form.names.push(name);
  }
  return [...forms.values()];
}

/** The form of these words, the same one however they are capitalised. */
function formOf(forms: Map<string, Form>, { words, spelling, title }: Name, language: string): Form {
  const told = title === 'm' || title === 'f' ? title : 'x';
  const given = words.length > 1 ? givenNameGender(words[0] as string, language) : null;
  const gender = told === 'x' ? (given ?? 'x') : told;
  const key = `${gender} ${fold(spelling)}`;
  let form = forms.get(key);
  if (!form) {
    form = { words, spelling, folded: words.map(plain), gender, names: [] };
    forms.set(key, form);
  }
  // « ANNE MOREL » in a heading is « Anne Morel » in the text.
  if (form.spelling === form.spelling.toUpperCase() && spelling !== spelling.toUpperCase()) {
    form.words = words;
    form.spelling = spelling;
  }
  return form;
}

/** Full words weigh more than initials: « Valentine Morel » leads « V. Morel », « M. Morel » « Morel », and « Anne Morel » « ANNE MOREL ». */
function weight({ words, spelling, names, gender }: Form): number {
  const titled = words.length === 1 && gender !== 'x' ? 100 : 0;
  const shouted = words.length > 1 && spelling === spelling.toUpperCase() ? 100 : 0;
  return (
    words.reduce((sum, w) => sum + (w.length > 1 ? 10 : 1), 0) * 100 + titled - shouted + Math.min(names.length, 99)
  );
}

/** "Otto Sailer founded Sailer Volt. … Sailer said": where somebody of that surname is named in full or with a title, the firm is not called by it alone. */
function bySurname(bearers: readonly Form[], { folded }: Form): readonly Form[] {
  const people = bearers.filter(
    (bearer) =>
      bearer.folded.at(-1) === folded[0] &&
      (isGivenName(bearer.words[0] as string) || (bearer.words.length === 1 && bearer.gender !== 'x')),
  );
  return folded.length === 1 && people.length > 0 ? people : bearers;
}

function nearest(bearers: readonly Form[], form: Form): Form | undefined {
  const at = (form.names[0] as Name).first;
  const distance = ({ names }: Form) =>
    names.reduce((least, { first }) => Math.min(least, first <= at ? at - first : 100_000 + first - at), Infinity);
  return bearers.map((bearer) => ({ bearer, distance: distance(bearer) })).sort((a, b) => a.distance - b.distance)[0]
    ?.bearer;
}

/** `Morel`, `A. Morel`, `Anne` of `Anne Morel`; `Acme` of `Acme Electronics`. */
export function isShortFormOf(short: readonly string[], full: readonly string[]): boolean {
  return isShortForm(short.map(plain), full.map(plain), full);
}

/**
 * @param a the short form's words, folded
 * @param b the full name's words, folded; `full` as written
 */
function isShortForm(a: readonly string[], b: readonly string[], full: readonly string[]): boolean {
  if (a.length > b.length) return false;
  const last = b.length - 1;
  if (a.length === b.length) {
    const surname = a[last] === b[last] || sameInitial(a[last] as string, b[last] as string);
    if (a.length === 1) return a[0] === b[0];
    return surname && a.slice(0, -1).every((w, i) => w === b[i] || sameInitial(w, b[i] as string));
  }
  if (a.length === 1) {
    if (a[0] === b[last] && !isPlaceWord(full, last)) return true;
    // "VW" is no short form of "VW Bus", nor "UN" of "UN Security Council": letters stand for a name of their own.
    // "NORVA SENTINEL": in a line of capitals a thing has its maker's name before its own ("Norva says").
    const line = full.every((word) => word === word.toUpperCase()) && !isGivenName(full[0] as string);
    return a[0] === b[0] && b.length <= 3 && !line && !/^\p{Lu}{2,5}$/u.test(full[0] as string);
  }
  // Two words and more: in order, with the last one last (« De Sala » of « Nico De Sala »), or at the head.
  if (a[a.length - 1] === b[last]) {
    let k = 0;
    for (const word of b) if (k < a.length && (word === a[k] || sameInitial(a[k] as string, word))) k++;
    return k === a.length;
  }
  return a.every((w, i) => w === b[i]);
}

/** A word with one capital, or a particle behind the first surname (« Ruiz de la Fuente »). */
const OF_SURNAME = /^\p{Lu}?\p{Ll}+$/u;

/** The first of two surnames behind first names, folded: `peral` of « Juan Luis Peral García »; null where there are no two. */
function leadingSurname({ words, folded }: Form): string | null {
  const given = isGivenName(words[0] as string);
  // « Nombre Peral García »: of three words with capitals the first is a first name, known or not.
  if (!given && words.length !== 3) return null;
  const at = given ? words.findIndex((word) => !isGivenName(word)) : 1;
  const first = words[at] ?? '';
  return at > 0 && at < words.length - 1 && /^\p{Lu}/u.test(first) && words.every((word) => OF_SURNAME.test(word))
    ? (folded[at] as string)
    : null;
}

function sameInitial(initial: string, word: string): boolean {
  return initial.length === 1 && word.startsWith(initial);
}

/** « Université de Bordeaux »: the last word behind a lower-case particle of an organisation is no surname. */
function isPlaceWord(full: readonly string[], index: number): boolean {
  const before = full[index - 1];
  return before !== undefined && /^\p{Ll}/u.test(before) && !isGivenName(full[0] as string);
}
