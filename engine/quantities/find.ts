import type { Language } from '../languages/language.ts';
import { isListed, List } from '../lexicon/lists.ts';
import type { Token } from '../text/tokens.ts';
import { wholeForm } from '../text/whole-form.ts';
import { CURRENCIES } from './currencies.ts';
import { plainNumber } from './digits.ts';
import { hyphened, letteredAmount, multiplied, type NumberTables, numberTables, prefixed } from './tables.ts';

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
  const below = isBelowZero(tokens, at);
  const first = below ? at - 1 : at;
  const [start, stop] = [(tokens[first] as Token).start, (tokens[end - 1] as Token).end];
  return { value: below ? -number.value : number.value, unit, text: text.slice(start, stop), first, end };
}

/** Whether a token is in digits or a word for a number: of most nothing more is asked. */
export function mayBegin(token: Token): boolean {
  return token.kind === 'number' || isListed(List.numberWords, token);
}

/** « −12 °C »: a sign on the digits that nothing stands on, no « 30-45 » and no dash of its own. */
function isBelowZero(tokens: readonly Token[], at: number): boolean {
  const [before, sign, number] = [tokens[at - 2], tokens[at - 1], tokens[at] as Token];
  if (number.kind !== 'number' || (sign?.text !== '−' && sign?.text !== '-')) return false;
  return sign.end === number.start && before?.end !== sign.start;
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
    const joined = at === first ? joinedAt(tokens, tables, at) : null;
    if (joined) {
      current = Number(plainNumber(joined.digits, language)) * joined.multiplier;
      if (!Number.isFinite(current)) return null;
      [digits, ones, last] = [true, false, joined.multiplier];
      continue;
    }
    const unit = digits ? prefixAt(tokens, at) : undefined;
    if (unit !== undefined) {
      at++;
      total = current * unit;
      current = 0;
      break;
    }
    const half = halfAt(tokens, tables, at);
    if (half) {
      // « deux millions et demi », "two and a half million"
      if (half.behind && at > first) {
        if (current > 0) current += 0.5;
        else total += 0.5 * last;
        [ones, at] = [false, half.last];
        continue;
      }
      // "half a million", „eine halbe Million“
      if (!half.behind && half.multiplies && (at === first || (ones && current === 1))) {
        [current, ones, at] = [0.5, false, half.last];
        continue;
      }
    }
    const parts = hyphened(token.low, tables) ?? tables.parts(wholeForm(token.low));
    if (parts.length === 1 && parts[0] === tables.and && at > first && isNumber(tokens[at + 1], tables)) continue;
    let read = false;
    for (const part of parts) {
      const multiplier = tables.multipliers.get(part);
      const value = tables.values.get(part);
      if (multiplier !== undefined) {
        // « 3,5 mil milhões », "a thousand million": a greater multiplier right behind another multiplies both.
        if (current === 0 && total > 0 && multiplier > last) [current, total] = [total, 0];
        current = (current || 1) * multiplier;
        if (multiplier >= 1000) [total, current] = [total + current, 0];
        [read, ones, last] = [true, false, multiplier];
      } else if (value !== undefined && !digits) {
        // « quatre-vingts »: the only word for a number that multiplies and adds.
        if (value === 20 && current % 100 === 4) current += 76;
        else if (value < last || parts.length > 1) current += value;
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

/** « 180mila », "3bn"; behind a currency's sign "£40m". */
function joinedAt(tokens: readonly Token[], tables: NumberTables, at: number): ReturnType<typeof multiplied> {
  const low = (tokens[at] as Token).low;
  const paid = CURRENCIES.has(tokens[at - 1]?.text ?? '');
  return multiplied(low, tables) ?? (paid ? letteredAmount(low) : null);
}

/** « 12 M€ »: a letter that multiplies, before a currency's sign. */
function prefixAt(tokens: readonly Token[], at: number): number | undefined {
  const glued = tokens[at + 1]?.start === tokens[at]?.end && CURRENCIES.has(tokens[at + 1]?.text ?? '');
  return glued ? prefixed((tokens[at] as Token).low) : undefined;
}

interface Half {
  /** It stands behind « et », "and a". */
  readonly behind: boolean;
  readonly multiplies: boolean;
  /** The last token read. */
  readonly last: number;
}

/** « et demi », "and a half"; "half a [million]", « medio [millón] »; null where no half stands here. */
function halfAt(tokens: readonly Token[], tables: NumberTables, at: number): Half | null {
  const word = (k: number) => wholeForm(tokens[k]?.low ?? '');
  const isArticle = (k: number) => tables.values.get(word(k)) === 1;
  if (tables.half.has(word(at))) {
    const last = isArticle(at + 1) ? at + 1 : at;
    return { behind: false, multiplies: (tables.multipliers.get(word(last + 1)) ?? 0) >= 1000, last };
  }
  if (word(at) !== tables.and) return null;
  const last = isArticle(at + 1) ? at + 2 : at + 1;
  return tables.half.has(word(last)) ? { behind: true, multiplies: false, last } : null;
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
  if (before) return { unit: ofLetters(tokens, first - 1) ?? before, end };
  const next = tokens[end];
  return { unit: bare && (!next || next.kind === 'punctuation' || next.low.length <= 3) ? 'year' : null, end };
}

/** "R$ 40", "US$40": the letters right before the dollar sign say whose dollars, or that they are none. */
function ofLetters(tokens: readonly Token[], sign: number): string | null {
  const before = tokens[sign - 1];
  if (tokens[sign]?.text !== '$' || before?.kind !== 'word' || before.end !== tokens[sign]?.start) return null;
  return LETTERED[before.low] ?? before.text + tokens[sign].text;
}

const LETTERED: Readonly<Record<string, string>> = { r: 'BRL', us: 'USD' };
