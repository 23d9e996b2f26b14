import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isNoun } from '../noun.ts';

const MOMENTS = listsOf(List.times, List.spans);

/** « a répondu ce dernier »: behind a word that points, with no noun behind it, what tells of a moment elsewhere (« lundi dernier ») takes up somebody. */
export function takesUpLast(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.pointing, tokens[index]) || !lexicon.has(List.demonstratives, tokens[index - 1])) return false;
  const behind = tokens[index + 1];
  return !behind || !(isInAny(MOMENTS, behind) || isNoun(parse, behind));
}
