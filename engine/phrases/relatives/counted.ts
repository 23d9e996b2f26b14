import { List } from '../../lexicon/lists.ts';
import type { Parse, Range } from '../../parse.ts';

/** "the men, several of whom said": the last token of what the relative stands for, or -1. */
export function countedRelative({ tokens, lexicon }: Parse, index: number, first: number): number {
  if (!lexicon.language.grammar.nounsPile || !lexicon.has(List.linkers, tokens[index])) return -1;
  const counts = lexicon.has(List.joints, tokens[index - 1]) && lexicon.has(List.determiners, tokens[index - 2]);
  return counts && tokens[index - 3]?.text === ',' && index - 4 >= first ? index - 4 : -1;
}

/** « Plusieurs messages partagés | des milliers de fois affirment »: how often, behind a word in lower case that it goes with, is no subject. */
export function behindCount({ tokens, lexicon }: Parse, { first, last }: Range): boolean {
  const before = tokens[first - 1];
  const at = lexicon.has(List.times, tokens[last]) ? last : last + 1;
  const [joint, noun] = [tokens[at - 1], tokens[at]];
  if (!lexicon.has(List.times, noun) || noun?.capital || !lexicon.has(List.attaching, joint)) return false;
  return before?.kind === 'word' && !before.capital && before.sentence === tokens[first]?.sentence;
}
