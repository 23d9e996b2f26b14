import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { fold } from '../../text/fold.ts';
import type { Found } from '../find.ts';

/*
 * The words of quotations, and how alike two are: « On a joué de mémoire sur le toit » of « On a joué l'hymne de mémoire sur le toit ».
 */

/** Share of a heading's words that the body quotation must hold, in order. */
export const LEAST_SHARED = 0.6;
/** The fewest words of a body quotation that a longer heading may be led to. */
const LEAST_WHOLE = 4;
/** The fewest words of a pull quote that leaves out some of the body's. */
const LEAST_SHORTENED = 5;
/** The most words that are compared one by one. */
const MOST_SHORTENED = 200;
const WORD = /[\p{L}\p{N}]+/gu;
/** Letters that tell a word whatever its ending. */
const STEM = 4;
/** A word of so many letters hardly stands in two quotations by chance. */
const LONG = 8;
/** Words of fewer letters tell little. */
const SHORTEST = 3;

/** The closed classes. */
const SMALL = [
  List.auxiliaries,
  List.been,
  List.determiners,
  List.prepositions,
  List.contracted,
  List.conjunctions,
  List.adverbs,
  List.clitics,
  List.speakerPronouns,
] as const;

/** The words of a quotation, in order, as a set, and as one string with a blank before and behind each: read once for all comparisons. */
export interface Said {
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
  readonly joined: string;
}

export function saidIn(parse: Parse, original: Found, known: Map<Found, Said>): Said {
  const before = known.get(original);
  if (before) return before;
  const words = wordsOf(parse, original);
  const said = { words, set: new Set(words), joined: ` ${words.join(' ')} ` };
  known.set(original, said);
  return said;
}

/** The share of a heading's words that the body's words hold in order, 0 to 1. */
export function sharedWith(heading: readonly string[], { words, set }: Said): number {
  // Most pairs have little in common: that is seen without comparing the order.
  let held = 0;
  for (const word of heading) if (set.has(word)) held++;
  if (held < Math.min(heading.length * LEAST_SHARED, words.length)) return 0;
  const common = commonSubsequence(heading, words);
  // A heading may be longer than what the body repeats of it: then it holds every word of that.
  return common === words.length && common >= LEAST_WHOLE ? 1 : common / heading.length;
}

/** « On a joué de mémoire sur le toit » of « On a joué l'hymne de mémoire sur le toit »: all of its words, in their order. */
export function shortens(words: readonly string[], original: Said): boolean {
  if (words.length < LEAST_SHORTENED || words.length > MOST_SHORTENED) return false;
  if (original.words.length > MOST_SHORTENED || !words.every((word) => original.set.has(word))) return false;
  return commonSubsequence(words, original.words) === words.length;
}

/** The words of a quotation, folded, in order. */
export function wordsOf(parse: Parse, q: Found): string[] {
  return (parse.text.slice(q.start, q.end).match(WORD) ?? []).map(fold);
}

/** A heading may tell the rest in words of its own, and keep the point of what was said, which stands last („… mit Denkmalschutz“). */
export function endsAlike(heading: readonly string[], said: readonly string[]): boolean {
  let same = 0;
  while (same < heading.length && heading.at(-1 - same) === said.at(-1 - same)) same++;
  return same >= 2 && heading.slice(-same).some((word) => word.length >= LONG);
}

/** The beginnings of the words that say something: small words stand in any sentence. */
export function stemsOf({ lexicon }: Parse, words: readonly string[]): Set<string> {
  const telling = words.filter((word) => word.length >= SHORTEST && !SMALL.some((list) => lexicon.lists(list, word)));
  return new Set(telling.map((word) => word.slice(0, STEM)));
}

/** Length of the longest common subsequence of words. */
export function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let k = 0; k < b.length; k++)
      next.push(word === b[k] ? (row[k] as number) + 1 : Math.max(row[k + 1] as number, next[k] as number));
    row = next;
  }
  return row[b.length] as number;
}
