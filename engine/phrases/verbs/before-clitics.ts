import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** « La maire de Sète | les a écoutés », « La alcaldesa | los ha oído »: right before its verb what looks like an article is an object. */
export function beforeClitics({ tokens, lexicon }: Parse, verb: number, first: number): number {
  let k = verb;
  while (k > first && lexicon.has(List.clitics, tokens[k - 1]) && lexicon.has(List.determiners, tokens[k - 1])) k--;
  return k;
}
