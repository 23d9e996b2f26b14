import type { Language } from '../languages/language.ts';
import { isListed, List } from '../lexicon/lists.ts';
import type { Token } from '../text/tokens.ts';
import { wholeForm } from '../text/whole-form.ts';
import { CURRENCIES } from './currencies.ts';
import { plainNumber } from './digits.ts';
import { multiplied, type NumberTables, numberTables } from './tables.ts';

/** A number that a text tells, in digits or in words. */
export interface Quantity {
  readonly value: number;
  /** `percent`, `year`, the code of a currency, or null for things that are counted or measured. */
  readonly unit: string | null;
  /** As it stands in the text. */
  readonly text: string;
  /** Indices of its first token and of the one after its last. */
  readonly first: number;
  readonly end: number;
}

/** A text with its tokens, in a language whose number words are known, or in another one. */
interface Counted {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language | null;
}

/**
 * The numbers among some tokens in reading order: « huit cents », `1,2 million`, « un huitième », `60 000`. A lone « un » is an article.
 * @param first index of the first token that is looked at
 * @param last index of the one after the last
 */
export function findQuantities(counted: Counted, first: number = 0, last: number = counted.tokens.length): Quantity[] {
  const found: Quantity[] = [];
  for (let at = first; at < last; at++) {
    const quantity = mayBegin(counted.tokens[at] as Token) ? quantityAt(counted, at) : null;
    if (!quantity) continue;
    found.push(quantity);
    at = quantity.end - 1;
  }
  return found;
}

/** The number that begins at a token, with its unit; null where none does. */
export function quantityAt(counted: Counted, at: number): Quantity | null {
  const { tokens, language, text } = counted;
  const tables = numberTables(language);
  const number = partOfName(counted, at) ? null : numberAt(counted, tables, at);
  if (!number) return null;
  const { unit, end } = unitAt(tokens, tables, at, number.end, number);
  const [start, stop] = [(tokens[at] as Token).start, (tokens[end - 1] as Token).end];
  return { value: number.value, unit, text: text.slice(start, stop), first: at, end };
}

/** Whether a token is in digits or a word for a number: of most nothing more is asked. */
export function mayBegin(token: Token): boolean {
  return token.kind === 'number' || isListed(List.numberWords, token);
}

/** Digits that letters hold on to count nothing: « Covid-19 », « 16e », `A380`. */
function partOfName({ text, tokens }: Counted, at: number): boolean {
  const { start, end, kind } = tokens[at] as Token;
  return (
    kind === 'number' &&
    (/[\p{L}][-‐‑]?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
      /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)))
  );
}

interface Found {
  readonly value: number;
  readonly end: number;
  /** Four digits and nothing else: what a year looks like. */
  readonly bare: boolean;
}

/** The number that begins at a token, or null. */
function numberAt({ tokens, language }: Counted, tables: NumberTables, first: number): Found | null {
  let [total, current, last] = [0, 0, Number.POSITIVE_INFINITY];
  let at = first;
  let digits = false;
  let ones = true;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'number') {
      if (at > first) break;
      current = Number(plainNumber(token.text, language));
      if (!Number.isFinite(current)) return null;
      digits = true;
      ones = false;
      continue;
    }
    const joined = at === first ? multiplied(token.low, tables) : null;
    if (joined) {
      current = Number(plainNumber(joined.digits, language)) * joined.multiplier;
      if (!Number.isFinite(current)) return null;
      [digits, ones, last] = [true, false, joined.multiplier];
      continue;
    }
    const parts = tables.parts(wholeForm(token.low));
    if (parts.length === 1 && parts[0] === tables.and && at > first && isNumber(tokens[at + 1], tables)) continue;
    let read = false;
    for (const part of parts) {
      const multiplier = tables.multipliers.get(part);
      const value = tables.values.get(part);
      if (multiplier !== undefined) {
        current = (current || 1) * multiplier;
        if (multiplier >= 1000) [total, current] = [total + current, 0];
        [read, ones, last] = [true, false, multiplier];
      } else if (value !== undefined && !digits) {
        // « quatre-vingts »: the only word for a number that multiplies and adds.
        if (value === 20 && current % 100 === 4) current += 76;
        else if (value < last || tables.parts(wholeForm(token.low)).length > 1) current += value;
        else break;
        ones &&= value <= 1;
        [read, last] = [true, value === 0 ? 0 : value];
      } else if (part === tables.and && parts.length > 1) read = true;
    }
    if (!read) break;
  }
  return withFraction(tokens, tables, first, at, { value: total + current, ones, digits });
}

function withFraction(
  tokens: readonly Token[],
  { fractions, alone }: NumberTables,
  first: number,
  at: number,
  { value, ones, digits }: { readonly value: number; readonly ones: boolean; readonly digits: boolean },
): Found | null {
  const word = wholeForm(tokens[at]?.low ?? '');
  const part = at > first ? (fractions.get(word) ?? alone.get(word)) : alone.get(word);
  if (part !== undefined) return { value: (at > first ? value : 1) / part, end: at + 1, bare: false };
  if (at === first || (ones && !digits)) return null;
  const bare = digits && at === first + 1 && /^(?:1[89]|20)\d\d$/.test((tokens[first] as Token).text);
  return { value, end: at, bare };
}

function isNumber(token: Token | undefined, tables: NumberTables): boolean {
  const word = wholeForm(token?.low ?? '');
  return tables.values.has(word) || tables.multipliers.has(word);
}

/** What is counted: a sign or word right behind the number, or a sign before it. */
function unitAt(
  tokens: readonly Token[],
  tables: NumberTables,
  first: number,
  end: number,
  { bare }: Found,
): { readonly unit: string | null; readonly end: number } {
  for (const phrase of tables.percent) {
    if (phrase.every((word, offset) => tokens[end + offset]?.low === word)) {
      return { unit: 'percent', end: end + phrase.length };
    }
  }
  // « huit millions d'euros »: a word or two of grammar may stand between.
  for (let at = end; at < end + 2; at++) {
    const currency = CURRENCIES.get(wholeForm(tokens[at]?.low ?? '')) ?? CURRENCIES.get(tokens[at]?.text ?? '');
    if (currency) return { unit: currency, end: at + 1 };
  }
  const before = CURRENCIES.get(tokens[first - 1]?.text ?? '');
  if (before) return { unit: before, end };
  const next = tokens[end];
  return { unit: bare && (!next || next.kind === 'punctuation' || next.low.length <= 3) ? 'year' : null, end };
}
