import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { VerbGroup } from './verbs.ts';

/**
 * „Die Listen seien, so gab Name an, falsch“, „„…“, so erzählt Name“: a word that means "according to" before a verb set off by a comma or
 * a mark belongs to the report.
 */
export function ledIn(parse: Parse, group: VerbGroup): VerbGroup {
  const { tokens, lexicon } = parse;
  const word = group.first - 1;
  if (!lexicon.language.cues.inverts || !lexicon.has(List.accordingTo, tokens[word])) return group;
  if (lexicon.accordingTo.at(tokens, word)?.trust !== 'after' || tokens[word]?.marked !== -1) return group;
  const before = tokens[word - 1];
  if (before?.text !== ',' && before?.kind !== 'mark') return group;
  const { last, verb, classes, form, plural, hung, reflexive } = group;
  return { first: word, last, verb, classes, form, plural, hung, reflexive };
}
