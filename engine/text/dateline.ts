import { indexBetween } from './index-between.ts';
import type { Token } from './tokens.ts';

/** How many tokens stand at most before the dash, the agency in brackets among them. */
const LONGEST = 12;

const SHOUTED = /^\p{Lu}{3,}(?:-\p{Lu}+)*$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]*$/u;
const DASH = /^[—–-]$/u;
/** Names, agencies, and the signs between. */
const BETWEEN = /^[\p{Lu}(),./'’-]/u;
/** A town with a capital, another one behind a stroke, and what divides them from the date. */
const TOWN = /^\p{Lu}\p{L}*\p{Ll}|^[/,.-]$/u;
/** „dpa“, „dpa/lby“: no party and no state is written so. */
const SMALL_AGENCY = /^(?:\p{Ll}+|\/)$/u;
const AGENCY = /^\p{Lu}{2,}$/u;
const IN_BRACKETS = /^(?:\p{L}[\p{L}-]*|\/)$/u;

/** « 4 mai », « 4 de mayo », « le 4 mai 2019 »: the number of a day, and the words around it in lower case. */
function isInDate(tokens: readonly Token[], index: number): boolean {
  const isNumber = (k: number) => tokens[k]?.kind === 'number';
  if (isNumber(index)) return true;
  const around = isNumber(index - 1) || isNumber(index - 2) || isNumber(index + 1);
  return around && tokens[index]?.kind === 'word';
}

/**
 * "BOSTWICK, Ohio (AP) — A woman took the stand.", « BREST, 4 mai (Agence) – Le musée ferme. », „Brenne (dpa) - Der Damm hält.“: where a
 * report was written stands at the head of its block, the town in capitals or an agency in brackets behind it, and is no part of its
 * first sentence.
 * @returns whether the dash at `index` closes such a line
 */
export function endsDateline(tokens: readonly Token[], index: number): boolean {
  const dash = tokens[index];
  if (!dash || !DASH.test(dash.text)) return false;
  // « BRENA (EFE).- El musgo crece. »
  const stop = tokens[index - 1]?.text === '.' && tokens[index - 2]?.text === ')';
  if (!stop && tokens[index - 1]?.end === dash.start) return false;
  const last = stop ? index - 1 : index;
  const bracket = agencyBefore(tokens, last);
  const end = bracket === -1 ? last : bracket;
  let k = end;
  const belongs = (at: number) => BETWEEN.test(tokens[at]?.text ?? '') || isInDate(tokens, at);
  while (k > 0 && end - k < LONGEST && tokens[k - 1]?.block === dash.block && belongs(k - 1)) k--;
  if (k === end || tokens[k - 1]?.block === dash.block) return false;
  const town = behindAgency(tokens, k);
  if (isKicker(tokens, k, last) || isDatedTown(tokens, k, last)) return true;
  return SHOUTED.test(tokens[town]?.text ?? '') || (bracket !== -1 && isTown(tokens, k, bracket, last));
}

const YEAR = /^\d{4}$/u;

/** « Torre Alta, 14 luglio 2021 – »: a place, a comma, and a day with its year. */
function isDatedTown(tokens: readonly Token[], first: number, last: number): boolean {
  const comma = indexBetween(tokens, first + 1, last, ({ text }) => text === ',');
  if (comma === -1 || last - comma < 4 || !YEAR.test(tokens[last - 1]?.text ?? '')) return false;
  const town = tokens.slice(first, comma).every(({ text }) => TOWN.test(text));
  return town && tokens.slice(comma + 1, last - 1).some(({ kind }) => kind === 'number');
}

/** « LA FIGURA – El delantero sonríe. »: several words in capitals, whatever their length, tell the matter of a paragraph. */
function isKicker(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last).map(({ text }) => text);
  return words.length > 1 && words.every((text) => CAPITALS.test(text)) && words.some((text) => SHOUTED.test(text));
}

/** « (AGN) - | ANCONA, 14 MAR - »: the token behind an agency that heads the line, `index` where none does. */
function behindAgency(tokens: readonly Token[], index: number): number {
  const [open, agency, close, dash] = tokens.slice(index, index + 4).map(({ text }) => text);
  const heads = open === '(' && close === ')' && AGENCY.test(agency ?? '') && DASH.test(dash ?? '');
  return heads ? index + 4 : index;
}

/** The bracket that opens before an agency, -1 where none closes right before `last`. */
function agencyBefore(tokens: readonly Token[], last: number): number {
  if (tokens[last - 1]?.text !== ')') return -1;
  let k = last - 2;
  while (k >= last - LONGEST && IN_BRACKETS.test(tokens[k]?.text ?? '')) k--;
  return tokens[k]?.text === '(' && last - 1 - k > 1 ? k : -1;
}

/**
 * Words with capitals, and an agency behind them in small letters or behind a date; in capitals behind one word alone, and before another
 * capital, since a name and a party look the same (« Anne Nom (PS) – une élue »).
 */
function isTown(tokens: readonly Token[], first: number, bracket: number, last: number): boolean {
  const town = tokens.slice(first, bracket).every((t, at) => TOWN.test(t.text) || isInDate(tokens, first + at));
  const agency = tokens.slice(bracket + 1, last - 1);
  if (!town) return false;
  if (agency.every(({ text }) => SMALL_AGENCY.test(text))) return true;
  if (tokens.slice(first, bracket).some(({ kind }) => kind === 'number')) return true;
  const behind = tokens[last]?.text === '.' ? tokens[last + 2] : tokens[last + 1];
  return bracket - first === 1 && agency.every(({ text }) => AGENCY.test(text)) && behind?.capital === true;
}
