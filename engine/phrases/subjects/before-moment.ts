import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isRelative } from '../verbs/finite.ts';

/** "who in 2010 said", "who since May said": a moment between a relative and its verb. */
export function beforeMoment(parse: Parse, index: number, first: number): number {
  const { tokens, lexicon } = parse;
  const at = tokens[index]?.kind === 'number' ? index - 1 : index;
  const moment = at > first && lexicon.language.grammar.nounsPile && lexicon.has(List.prepositions, tokens[at]);
  return moment && isRelative(parse, at - 1) ? at - 1 : index;
}
