import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isFiniteVerb } from '../verbs/finite.ts';

/** « l'école | la plus proche », « la via | la più breve »: behind its noun a superlative begins no phrase of its own. */
export function isSuperlativeBehind(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const before = tokens[index - 1];
  if (before?.kind !== 'word' || before.block !== tokens[index]?.block || !lexicon.has(List.comparisons, tokens[index]))
    return false;
  const words = lexicon.comparisons.at(tokens, index)?.words.length;
  return words === 2 && lexicon.has(List.definite, tokens[index]) && !isFiniteVerb(parse, index - 1);
}
