import type { Language } from '../languages/language.ts';
import { wholeForm } from '../text/whole-form.ts';

/** The number words of a language as look-ups. */
export interface NumberTables {
  readonly values: ReadonlyMap<string, number>;
  readonly multipliers: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly alone: ReadonlyMap<string, number>;
  readonly half: ReadonlySet<string>;
  readonly and: string;
  readonly percent: readonly (readonly string[])[];
  /** Cuts a number written as one word into its parts; any other word stays whole. */
  readonly parts: (word: string) => readonly string[];
}

const tablesByLanguage = new WeakMap<Language, NumberTables>();

/** The tables of a language; of an unknown one only digits are read. */
export function numberTables(language: Language | null): NumberTables {
  const known = language === null ? ONLY_DIGITS : tablesByLanguage.get(language);
  if (known) return known;
  const tables = tablesOf((language as Language).numbers);
  tablesByLanguage.set(language as Language, tables);
  return tables;
}

function tablesOf(words: Language['numbers']): NumberTables {
  const [values, multipliers] = [table(words.values), table(words.multipliers)];
  const known = (word: string) => values.has(word) || multipliers.has(word) || word === words.and;
  const cut = words.compound ? new RegExp(`(${words.compound})`, 'u') : null;
  return {
    values,
    multipliers,
    fractions: table(words.fractions),
    alone: table(words.alone),
    half: new Set(words.half.split(' ').filter(Boolean)),
    and: words.and,
    percent: words.percent.split(', ').map((phrase) => phrase.split(' ')),
    parts(word) {
      if (!cut || values.has(word)) return [word];
      const parts = word.split(cut).filter(Boolean);
      return parts.length > 1 && parts.every(known) ? parts : [word];
    },
  };
}

const ONLY_DIGITS = tablesOf({
  values: '',
  multipliers: '',
  fractions: '',
  alone: '',
  half: '',
  and: '',
  percent: '%',
  compound: '',
});

function table(list: string): Map<string, number> {
  return new Map(
    list
      .split(' ')
      .filter(Boolean)
      .map((entry) => {
        const [word, value] = entry.split(':') as [string, string];
        return [word, Number(value)];
      }),
  );
}

/** Whether a word may begin or go on a number: « deux », « millions », « moitié », "zweihundert". */
export function isNumberWord(language: Language, low: string): boolean {
  const tables = numberTables(language);
  const { values, multipliers, alone, half, parts } = tables;
  const word = wholeForm(low);
  const listed = values.has(word) || multipliers.has(word) || alone.has(word) || half.has(word);
  return (
    listed ||
    parts(word).length > 1 ||
    multiplied(low, tables) !== null ||
    hyphened(low, tables) !== null ||
    letteredAmount(low) !== null
  );
}

const HYPHENS = /[-‐‑]/u;

/** « quatre-vingt-dix-sept », "twenty-five": the words that hyphens join to a number; null for a score ("six-seven") and other words. */
export function hyphened(low: string, { values, multipliers, and }: NumberTables): readonly string[] | null {
  if (!HYPHENS.test(low)) return null;
  const words = low.split(HYPHENS).map(wholeForm);
  const known = words.every((word, index) => {
    if (index === 0) return values.has(word) || multipliers.has(word);
    const [value, before] = [values.get(word), values.get(words[index - 1] as string)];
    if (value === undefined) return multipliers.has(word) || word === and;
    const goesOn = before === undefined || (before >= 10 && before % 10 === 0 && value < 20);
    return goesOn || (before === 4 && value === 20);
  });
  return known ? words : null;
}

/** Letters that multiply where an amount of money tells that they are no measure: « 12 M€ », "£40k". */
const PREFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };

/** What a letter before or behind a currency's sign multiplies by; undefined for any other word. */
export function prefixed(word: string): number | undefined {
  return PREFIXES[word];
}

/** "£40m", "$1.5b": digits with such a letter on them, behind a currency's sign; null where the word is none such. */
export function letteredAmount(word: string): { readonly digits: string; readonly multiplier: number } | null {
  const [, digits, letter] = /^(\d+(?:[.,]\d+)*)([kmb])$/.exec(word) ?? [];
  const multiplier = prefixed(letter ?? '');
  return digits !== undefined && multiplier !== undefined ? { digits, multiplier } : null;
}

/** « 180mila », "3bn": digits with a multiplier right behind them; null where the word is none such. */
export function multiplied(
  word: string,
  { multipliers }: NumberTables,
): { readonly digits: string; readonly multiplier: number } | null {
  const [, digits, letters] = /^(\d+(?:[.,]\d+)*)(\p{L}+)$/u.exec(word) ?? [];
  const multiplier = multipliers.get(letters ?? '');
  return digits !== undefined && multiplier !== undefined ? { digits, multiplier } : null;
}
