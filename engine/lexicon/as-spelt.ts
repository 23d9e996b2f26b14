import type { Language } from '../languages/language.ts';
import type { Block } from '../model.ts';
import { withoutAccents } from '../text/fold.ts';

const ACCENTED = /[\u00c0-\u017f]/gu;
const LETTER = /\p{L}/gu;

/** So many letters are needed to tell, no more than so many are counted, and so few of them have accents where nobody types any. */
const FEWEST = 200;
const MOST = 20_000;
const SHARE = 0.0025;

/** What is typed for a letter with two dots where a keyboard has none, and for „ß“. */
const TWO_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['Ä', 'Ae'],
  ['Ö', 'Oe'],
  ['Ü', 'Ue'],
]);

/** The same word without accents: « declaré » as „declare“, „können“ as „konnen“ or „koennen“. */
function bare(text: string): string {
  return withoutAccents(text.replaceAll('ß', 'ss'));
}

function inTwoLetters(text: string): string {
  return bare([...text].map((letter) => TWO_LETTERS.get(letter) ?? letter).join(''));
}

const SPELLINGS = [bare, inTwoLetters];
const respelt = SPELLINGS.map(() => new Map<Language, Language>());

/**
 * The language as the blocks are typed: as it is; or, where they have no accents though its words do, with all its words without them, in
 * that way of the two by which more of its frequent words are found. What is then spelt like a frequent word is that: « é » is lost in « e ».
 */
export function asSpelt(language: Language, text: string, blocks: readonly Block[]): Language {
  const accented = language.text.frequent.split(' ').filter((word) => bare(word) !== word);
  if (accented.length === 0) return language;
  const typed = beginning(text, blocks);
  const letters = typed.match(LETTER)?.length ?? 0;
  if (letters < FEWEST || (typed.match(ACCENTED)?.length ?? 0) > SHARE * letters) return language;
  const words = new Set(typed.toLowerCase().split(/[^\p{L}]+/u));
  const found = SPELLINGS.map((spell) => accented.filter((word) => words.has(spell(word))).length);
  const best = found.indexOf(Math.max(...found));
  return known(language, best);
}

function beginning(text: string, blocks: readonly Block[]): string {
  let typed = '';
  for (const { start, end } of blocks) {
    typed += ` ${text.slice(start, end)}`;
    if (typed.length > MOST) break;
  }
  return typed;
}

function known(language: Language, spelling: number): Language {
  const [languages, spell] = [respelt[spelling], SPELLINGS[spelling]];
  if (!languages || !spell) return language;
  const made = languages.get(language) ?? (withWords(language, besideFrequent(language, spell), spell) as Language);
  languages.set(language, made);
  return made;
}

const WORD = /\p{L}+/gu;
/** The part of a language that holds no words but what verbs end with: « -ó ». */
const PARADIGMS = 'paradigms';

/** A spelling of all words but those that would become a frequent one. */
function besideFrequent({ text }: Language, spell: (word: string) => string): (text: string) => string {
  const frequent = new Set(text.frequent.split(' '));
  return (words) => words.replace(WORD, (word) => (frequent.has(spell(word)) ? word : spell(word)));
}

/** Every text in a value as `spell` has it, what words end with as `spellEnding` has that, and every key. */
function withWords(value: unknown, spell: (text: string) => string, spellEnding: (text: string) => string): unknown {
  if (typeof value === 'string') return spell(value);
  if (Array.isArray(value)) return value.map((item) => withWords(item, spell, spellEnding));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      spell(key),
      withWords(item, key === PARADIGMS ? spellEnding : spell, spellEnding),
    ]),
  );
}
