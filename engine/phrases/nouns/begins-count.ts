import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isNoun } from '../noun.ts';
import { isAnd } from './joint.ts';

/** Digits in groups: no year, and no number of a name. */
const GROUPED = /\p{N}[.,\s’']\p{N}{3}/u;

/** What makes a number more or less is at most so long ("at least"). */
const LONGEST_MEASURE = 2;

/**
 * "according to the envoy | at least 23 people have died", „laut Veranstalter | 12.000“: right behind a noun for somebody a number of
 * things begins another phrase, in groups of digits or with what makes it more or less and the noun that it counts.
 */
export function beginsCount(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const before = tokens[index - 1];
  if (before === undefined) return false;
  // « 3 000 selon la police | et 10 000 selon les syndicats »
  const other = isAnd(parse, index) && tokens[index + 1]?.kind === 'number';
  if (other && lexicon.has(List.accordingTo, tokens[index + 2])) return true;
  let number = index;
  while (number < index + LONGEST_MEASURE && tokens[number]?.kind === 'word') number++;
  const token = tokens[number];
  if (token?.kind !== 'number' || !isNoun(parse, before)) return false;
  if (number === index) return GROUPED.test(token.text);
  const counted = tokens[number + 1];
  // "the mayor | of 23 towns"
  const binds = lexicon.has(List.joints, tokens[index]) || lexicon.has(List.determiners, tokens[index]);
  return !binds && lexicon.has(List.prepositions, tokens[index]) && counted?.kind === 'word' && !counted.capital;
}
