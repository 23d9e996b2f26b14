import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';
import { mayBegin, type Quantity, quantityAt } from './find.ts';

/** The numbers of an article by the token that they begin at; null where none does. */
const known = new WeakMap<Parse, Map<number, Quantity | null>>();

/** The numbers among some tokens of an article, in reading order. Several rules ask for the same ones: each is read once. */
export function quantitiesIn(parse: Parse, first: number, last: number): Quantity[] {
  let read = known.get(parse);
  if (!read) {
    read = new Map();
    known.set(parse, read);
  }
  const found: Quantity[] = [];
  for (let at = first; at < Math.min(last, parse.tokens.length); at++) {
    if (!mayBegin(parse.tokens[at] as Token)) continue;
    let quantity = read.get(at);
    if (quantity === undefined) {
      quantity = quantityAt({ text: parse.text, tokens: parse.tokens, language: parse.lexicon.language }, at);
      read.set(at, quantity);
    }
    if (!quantity) continue;
    found.push(quantity);
    at = quantity.end - 1;
  }
  return found.map((quantity, index) => inRange(parse, quantity, found[index + 1]));
}

/** « de 5 à 7 % »: the first number of a range is of the unit that the second one tells. */
function inRange(parse: Parse, one: Quantity, next: Quantity | undefined): Quantity {
  if (one.unit !== null || !next?.unit || next.unit === 'year' || next.first !== one.end + 1) return one;
  const link = parse.tokens[one.end];
  const joins = parse.lexicon.has(List.joins, link) || DASHES.has(link?.text ?? '');
  return joins ? { ...one, unit: next.unit } : one;
}

/** What stands between the numbers of a range besides words. */
const DASHES: ReadonlySet<string> = new Set(['-', '–', '‑']);
