import { List } from '../../lexicon/lists.ts';
import type { ClaimContent } from '../../model.ts';
import type { Parse, Range } from '../../parse.ts';
import type { Quantity } from '../../quantities/find.ts';
import { quantitiesIn } from '../../quantities/told.ts';
import type { Token } from '../../text/tokens.ts';

/** What a statement is made of that can be looked up, and on which words that rests. */
export interface Content {
  readonly classes: readonly ClaimContent[];
  readonly quantities: readonly Quantity[];
  /** The words that tell a figure, a comparison, a cause, a day, in reading order. */
  readonly rests: readonly Range[];
}

/** Reads what some words of an article are made of. */
export function contentOf(parse: Parse, { first, last }: Range): Content {
  const quantities = quantitiesIn(parse, first, last);
  const comparisons = phrasesIn(parse, List.comparisons, first, last).filter((at) => !isBound(parse, at));
  const causes = phrasesIn(parse, List.causes, first, last);
  const prediction = isPrediction(parse, first, last);
  // Most sentences tell nothing of the kind.
  if (quantities.length === 0 && comparisons.length === 0 && causes.length === 0)
    return { classes: prediction ? ['prediction'] : [], quantities, rests: [] };
  const figures = quantities.filter(({ unit }) => unit !== 'year');
  const intervals = intervalsIn(parse, quantities, { first, last });
  const days = quantities.filter((one) => one.unit === 'year' || isDay(parse, one));
  const counts = figures.filter((one) => !days.includes(one));
  const found: readonly (readonly [ClaimContent, readonly Range[]])[] = [
    ['quantity', counts.map(({ first: at, end }) => ({ first: at, last: end }))],
    ['interval', intervals],
    ['comparison', comparisons],
    ['temporal', days.map(({ first: at, end }) => ({ first: at, last: end }))],
    ['causal', causes],
  ];
  const classes = found.filter(([, rests]) => rests.length > 0).map(([name]) => name);
  return {
    classes: prediction ? [...classes, 'prediction'] : classes,
    quantities,
    rests: found.flatMap(([, rests]) => rests).sort((a, b) => a.first - b.first),
  };
}

/** Two numbers that a range joins ("between 3 and 5"), or a number of days, months or years that begin or end now ("the next 400 years"). */
function intervalsIn({ tokens, lexicon }: Parse, quantities: readonly Quantity[], within: Range): Range[] {
  const joined = quantities.slice(1).flatMap((second, index): Range[] => {
    const first = quantities[index] as Quantity;
    const opens = lexicon.has(List.ranges, tokens[first.first - 1]);
    const joins = second.first - first.end <= 2 && lexicon.has(List.joins, tokens[second.first - 1]);
    return opens && joins ? [{ first: first.first - 1, last: second.end }] : [];
  });
  const spans = quantities.flatMap((one): Range[] => {
    const isSpan = lexicon.has(List.spans, tokens[one.first - 1]) || lexicon.has(List.spans, tokens[one.end]);
    return isSpan && one.unit === null ? [{ first: one.first, last: Math.min(one.end + 1, within.last) }] : [];
  });
  return [...joined, ...spans];
}

/** « le 3 mars », "March 3". */
function isDay({ tokens, lexicon }: Parse, { first, end, value, unit }: Quantity): boolean {
  const isMonth = (token: Token | undefined) => lexicon.has(List.months, token);
  if (unit !== null || value > 31 || !Number.isInteger(value)) return false;
  return isMonth(tokens[first - 1]) || isMonth(tokens[tokens[end]?.text === '.' ? end + 1 : end]);
}

function phrasesIn({ tokens, lexicon }: Parse, list: number, first: number, last: number): Range[] {
  const phrases = list === List.comparisons ? lexicon.comparisons : lexicon.causes;
  const found: Range[] = [];
  for (let at = first; at < last; at++) {
    if (!lexicon.has(list, tokens[at])) continue;
    const phrase = phrases.at(tokens, at);
    if (phrase !== undefined && at + phrase.words.length <= last) {
      found.push({ first: at, last: at + phrase.words.length });
      at += phrase.words.length - 1;
    }
  }
  return found;
}

/** "more than 300": a bound of the figure behind it, and no comparison with anything. */
function isBound({ tokens, lexicon }: Parse, { last }: Range): boolean {
  const next = tokens[last];
  return next !== undefined && (next.kind === 'number' || lexicon.has(List.numberWords, next));
}

function isPrediction({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token;
    if (lexicon.has(List.futures, token)) return true;
    if (!token.capital && token.low.length > 4 && lexicon.has(List.futureEnding, token)) return true;
  }
  return false;
}
