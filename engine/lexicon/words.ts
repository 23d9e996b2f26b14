import type { Language } from '../languages/language.ts';
import { fold } from '../text/fold.ts';
import { plainForm } from '../text/gendered.ts';
import { signOf } from '../text/signs.ts';
import type { TokenKind } from '../text/tokens.ts';
import { type Bits, both, holds, NO_LISTS, withList } from './bits.ts';
import { CASED, LISTS, List, TABLES, type TableName } from './lists.ts';
import { lostApostrophes } from './lost-apostrophes.ts';
import { recentWords } from './recent-words.ts';
import { remembered } from './remembered.ts';
import { respelled } from './respelled.ts';
import { wordSet } from './word-set.ts';

/** A spelling with what the language's lists say of it: one for all its tokens. */
export interface Word {
  readonly text: string;
  /** Lower case, typographic apostrophe made plain: what the word lists hold. */
  readonly low: string;
  readonly capital: boolean;
  readonly kind: TokenKind;
  /** Holds no apostrophe or hyphen, nor a place where one was lost, at which it might be cut into several tokens. */
  readonly whole: boolean;
  /** The bit of a sign that rules ask for, see `signs`; 0 of everything else. */
  readonly sign: number;
  /** A number made of its letters, the same for the same `low`: it tells most words apart. */
  readonly print: number;
  /** The lists that it stands in, see `List`. */
  readonly lists0: number;
  readonly lists1: number;
  readonly lists2: number;
  readonly lists3: number;
  readonly lists4: number;
  readonly lists5: number;
}

/** A word that is short for another one: what the lists say of that, under its own spelling. */
export function shortFor(long: Word, text: string): Word {
  const { low, capital, kind, whole, sign, print, lists0, lists1, lists2, lists3, lists4, lists5 } = long;
  return { text, low, capital, kind, whole, sign, print, lists0, lists1, lists2, lists3, lists4, lists5 };
}

/** A word that is somebody's name and not what the lists have under its spelling: none of them holds it, nor any table by its lower case. */
export function asName({ text, kind, whole }: Word): Word {
  return wordWith({ text, low: text, capital: true, kind, whole }, NO_LISTS);
}

/** Written out, so that all words have one shape. */
function wordWith(
  { text, low, capital, kind, whole }: Pick<Word, 'text' | 'low' | 'capital' | 'kind' | 'whole'>,
  lists: Bits,
): Word {
  const [lists0, lists1, lists2, lists3, lists4, lists5] = lists;
  const [sign, print] = [signOf(text), printOf(low)];
  return { text, low, capital, kind, whole, sign, print, lists0, lists1, lists2, lists3, lists4, lists5 };
}

const CAPITAL = /^\p{Lu}/u;
const MARK = /^(?:[«»“”„‟"″‹›‘’‚‛'´`]|''|´´|’’|``|,,|<<|>>)$/u;
const WORD = /^@?[\p{L}\p{N}]/u;
const NUMBER = /^\p{N}[\p{N}.,/:\u00a0\u202f ]*$/u;
const JOINT = /[-‐‑'’]/u;

function kindOf(text: string): TokenKind {
  if (!WORD.test(text)) return MARK.test(text) ? 'mark' : 'punctuation';
  return NUMBER.test(text) ? 'number' : 'word';
}

function printOf(low: string): number {
  return low.charCodeAt(0) + 7 * low.charCodeAt(low.length - 1) + 49 * low.length;
}

/** "Fernsehsender", "Landesregierung": so many letters of a listed institution end the name of another one, where nouns are put together. */
const LEAST_INSTITUTION = 6;

type Tables = Readonly<Record<TableName, { readonly has: (word: string) => boolean }>>;

/**
 * The look-ups of a language by word. A spelling is folded and looked up once, then remembered.
 * @param isGroup whether a word names several people by its form
 */
export function wordsOf(language: Language, tables: Tables, isGroup: (word: string) => boolean) {
  const folded = listed(language, (name) => !CASED.has(name), wordSet);
  const cased = listed(language, (name) => CASED.has(name), casedSet);

  const institutions = language.grammar.capitalNouns
    ? [...wordSet(LISTS.organisations(language))].filter(({ length }) => length >= LEAST_INSTITUTION)
    : [];

  const lost = lostApostrophes(language);
  const viewNoun = new RegExp(`.(?:${language.cues.viewEnding ?? '(?!)'})$`, 'u');

  const isListed = (low: string) => folded.has(low) || tables.cues.has(low) || tables.roles.has(low);

  function make(text: string): Word {
    const plain = plainForm(language, text);
    if (plain !== text) return shortFor(word(plain), text);
    const low = fold(text);
    const meant = isListed(low) ? null : respelled(language, text, isListed);
    if (meant) return shortFor(word(meant), text);
    let lists = folded.get(low) ?? NO_LISTS;
    if (institutions.some((noun) => low.length > noun.length && low.endsWith(noun)))
      lists = withList(lists, List.organisations);
    if (viewNoun.test(low)) lists = withList(lists, List.viewNouns);
    if (isGroup(low)) lists = withList(lists, List.groups);
    for (const name of TABLES) if (tables[name].has(low)) lists = withList(lists, List[name]);
    const more = cased.get(text.replaceAll('’', "'"));
    if (more) lists = both(lists, more);
    const kind = kindOf(text);
    const whole = kind !== 'word' || !(JOINT.test(text) || lost.has(low));
    return wordWith({ text, low, capital: CAPITAL.test(text), kind, whole }, lists);
  }

  const word: (text: string) => Word = remembered(make);
  return { word, wordIn: recentWords(word), lists: (list: number, text: string) => holds(word(text), list) };
}

/** Every word of the chosen lists, with the lists that it stands in. */
function listed(
  language: Language,
  chosen: (name: string) => boolean,
  split: (list: string) => Iterable<string>,
): ReadonlyMap<string, Bits> {
  const found = new Map<string, Bits>();
  for (const name of Object.keys(LISTS) as (keyof typeof LISTS)[]) {
    if (!chosen(name)) continue;
    for (const word of split(LISTS[name](language))) found.set(word, withList(found.get(word) ?? NO_LISTS, List[name]));
  }
  return found;
}

function casedSet(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean);
}
