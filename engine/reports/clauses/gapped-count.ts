import { List } from '../../lexicon/lists.ts';
import type { Parse, Range } from '../../parse.ts';
import { isNoun } from '../../phrases/noun.ts';
import { isAnd } from '../../phrases/nouns/joint.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { Quantity } from '../../quantities/find.ts';
import { quantitiesIn } from '../../quantities/told.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import type { Report } from '../report.ts';

/** A voice with a number of its own that shares the verb told before. */
export interface GappedCount {
  readonly source: Range;
  readonly quantity: Quantity;
  /** The number with the noun behind it. */
  readonly words: Range;
}

const SEPARATES = signs(',;');
const ENDS = signs('.,;:!?');

/** A voice has hardly more words (« les syndicats de la région »), nor the noun that is counted. */
const LONGEST_VOICE = 5;
const LONGEST_NOUN = 2;

/** How many tokens a number that stands alone has at most, its comma among them. */
const LONGEST_COUNT = 6;

/** From a number to the voice behind it there are at most so many tokens. */
const NEAR = 8;

/** Smaller numbers count too many things to be of the same ones. */
const SMALLEST = 10;

/**
 * « La police parle de 3 000 manifestants | , les syndicats de 12 000 », « revendiquent 85 % de grévistes, la direction 52 % », „…, die
 * Veranstalter von 12.000“, « y los convocantes, de 2.000 »: behind a comma, a semicolon or « et » a voice and its number share the verb.
 * @param at token of the sign or the conjunction
 */
export function gappedCount(parse: Parse, at: number): GappedCount | null {
  const { tokens, lexicon } = parse;
  if (!parts(parse, at)) return null;
  const separates = isSign(tokens[at], SEPARATES);
  const told = countedBefore(parse, at);
  if (!told) return null;
  const first = separates && lexicon.has(List.coordinators, tokens[at + 1]) ? at + 2 : at + 1;
  if (!opensVoice(parse, first)) return null;
  const number = numberBehind(parse, first);
  if (number === -1) return null;
  const last = voiceEnd(parse, first, number);
  const [quantity] = quantitiesIn(parse, number, number + 1);
  if (last - first < 1 || !quantity || !sameKind(told, quantity) || !isVoice(parse, first, last)) return null;
  const end = nounEnd(parse, quantity.end);
  return end === -1 ? null : { source: { first, last }, quantity, words: { first: number, last: end } };
}

/** « 3 000 manifestants | , »: the number that stands before, with hardly more than its noun. */
function countedBefore(parse: Parse, at: number): Quantity | null {
  let found: Quantity | null = null;
  for (let k = at - 1; k >= Math.max(0, at - NEAR) && !isSign(parse.tokens[k], ENDS); k--) {
    const [quantity] = quantitiesIn(parse, k, k + 1);
    if (quantity && quantity.end > at) return null;
    if (quantity) found = quantity;
    else if (found) break;
  }
  return found;
}

/** Two shares, two sums, or two numbers of things that are no handful. */
function sameKind(one: Quantity, other: Quantity): boolean {
  if (one.unit === 'year' || (other.unit !== null && other.unit !== one.unit)) return false;
  return one.unit !== null || Math.min(one.value, other.value) >= SMALLEST;
}

/** « les syndicats », „Veranstalter“, "Police": a determiner, or a capital. */
function opensVoice({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.marked !== -1) return false;
  return lexicon.has(List.definite, token) || (token.capital && !lexicon.has(List.numberWords, token));
}

/**
 * « Selon les syndicats 90 % ont fait grève, selon la direction | 20 % », „…, nach Angaben der Veranstalter | 12.000“: behind a source phrase
 * that a comma or « et » sets beside another one stands nothing but a number.
 * @param before the token before the phrase
 * @param from the token behind it
 */
export function countsAlone(parse: Parse, before: number, from: number): boolean {
  const { tokens, lexicon } = parse;
  if (!parts(parse, before)) return false;
  const first = lexicon.has(List.definite, tokens[from]) ? from + 1 : from;
  const [quantity] = quantitiesIn(parse, first, first + 1);
  return quantity !== undefined && nounEnd(parse, quantity.end) !== -1;
}

/** « selon la police | , 850 selon les organisateurs », « … | et 850 selon les organisateurs »: behind a source stands the number of another one. */
export function anotherCountBehind(parse: Parse, at: number): boolean {
  const { tokens, lexicon } = parse;
  const number = parts(parse, at) ? quantitiesIn(parse, at + 1, at + 2)[0] : undefined;
  if (!number) return false;
  const leads = (k: number) => lexicon.has(List.accordingTo, tokens[k]);
  return leads(number.end) || (tokens[number.end]?.kind === 'word' && leads(number.end + 1));
}

/** « 3 000 selon la police | et 10 000 selon les syndicats », « … | (10 000 selon les syndicats) »: no « 12 morts et 40 blessés selon la police ». */
function joinsCount(parse: Parse, at: number): boolean {
  const { tokens, lexicon } = parse;
  const source = tokens
    .slice(Math.max(0, at - LONGEST_VOICE), at)
    .some((token) => lexicon.has(List.accordingTo, token));
  return source && (isAnd(parse, at) || tokens[at]?.text === '(');
}

/** « 3 000 personnes selon les organisateurs, 850 | selon la police »: a comma and a number alone stand before another source. */
export function countBefore(parse: Parse, { rule, cue }: Report): Range | null {
  if (rule !== 'according-to') return null;
  const { tokens } = parse;
  let comma = cue.first - 1;
  const opens = (k: number) => tokens[k]?.text === ',' || joinsCount(parse, k);
  while (cue.first - comma < LONGEST_COUNT && !opens(comma) && tokens[comma]?.marked === -1) comma--;
  if (!opens(comma) || tokens[comma]?.sentence !== tokens[cue.first]?.sentence) return null;
  const count = tokens.slice(comma + 1, cue.first);
  const numbers = count.filter((token) => token.kind === 'number' || parse.lexicon.has(List.numberWords, token));
  // The number, and at most the noun for what it counts.
  return numbers.length > 0 && count.length - numbers.length <= 1 ? { first: comma + 1, last: cue.first } : null;
}

/** A source phrase with nothing but a number behind it tells that number, and nothing before it. */
export function tellsNumber(parse: Parse, report: Report): Report {
  const { source, cue } = report;
  const alone = source !== null && countsAlone(parse, cue.first - 1, source.last);
  return alone ? { ...report, side: 'after', clause: source.last } : report;
}

/** What stands between two voices that count: a comma, a semicolon or « et ». */
function parts({ tokens, lexicon }: Parse, at: number): boolean {
  return isSign(tokens[at], SEPARATES) || lexicon.has(List.coordinators, tokens[at]);
}

/** Behind a token another voice comes to a number of its own, with a source phrase or without. */
export function anotherCounts(parse: Parse, at: number, report: Report, reports: readonly Report[]): boolean {
  if (!parts(parse, at)) return false;
  return gappedCount(parse, at) !== null || reports.some((other) => other !== report && countsBehind(parse, other, at));
}

/** Another source with a number of its own begins behind a comma or a conjunction: « …, 850 selon la police », « …, selon la police 850 ». */
function countsBehind(parse: Parse, other: Report, at: number): boolean {
  if (other.rule !== 'according-to') return false;
  if (other.cue.first === at + 1) return other.source !== null && countsAlone(parse, at, other.source.last);
  return parse.tokens[at]?.text === ',' && countBefore(parse, other)?.first === at + 1;
}

/** The number near a voice with no verb between; -1 for none. */
function numberBehind(parse: Parse, first: number): number {
  const { tokens } = parse;
  for (let k = first + 1; k <= first + LONGEST_VOICE + 2; k++) {
    const token = tokens[k];
    if (!token || token.sentence !== tokens[first]?.sentence || token.marked !== -1) return -1;
    if (quantitiesIn(parse, k, k + 1).length > 0) return k;
    if (token.text !== ',' && (token.kind !== 'word' || isFiniteVerb(parse, k))) return -1;
  }
  return -1;
}

/** « la questura | di 8 mila », « los convocantes | , de 2.000 », „das Ministerium | lediglich 18.000“: what leads to the number is no part of the voice. */
function voiceEnd({ tokens, lexicon }: Parse, first: number, number: number): number {
  let last = number;
  const leads = (token: Token | undefined) =>
    token?.text === ',' ||
    lexicon.has(List.prepositions, token) ||
    lexicon.has(List.infinitive, token) ||
    lexicon.has(List.adverbs, token);
  while (last > first + 1 && leads(tokens[last - 1])) last--;
  return last;
}

/** « les syndicats »: people, an institution or a name, with no comma within. */
function isVoice(parse: Parse, first: number, last: number): boolean {
  const words = parse.tokens.slice(first, last);
  const named = (token: Token) =>
    token.capital && !parse.lexicon.language.grammar.capitalNouns && !parse.lexicon.has(List.times, token);
  return words.every(({ kind }) => kind === 'word') && words.some((token) => isNoun(parse, token) || named(token));
}

/** The end of what is counted, where nothing else follows before the next sign; -1 where the sentence goes on. */
function nounEnd({ tokens, lexicon }: Parse, from: number): number {
  for (let k = from; k <= from + LONGEST_NOUN; k++) {
    const token = tokens[k];
    if (!token || token.sentence !== tokens[from - 1]?.sentence) return k;
    if (isSign(token, ENDS) || lexicon.has(List.coordinators, token)) return k;
    if (token.kind !== 'word') return -1;
  }
  return -1;
}
