import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../can-speak.ts';
import { phraseFrom } from '../phrase-from.ts';

/** What no adjective is, whatever its ending. */
const CLOSED = listsOf(
  List.determiners,
  List.prepositions,
  List.contracted,
  List.adverbs,
  List.pronouns,
  List.conjunctions,
);

/** How many adjectives stand before such a noun. */
const MOST_ADJECTIVES = 2;

/**
 * „…“, erklären | altgediente Beamte: several need no article, though no list holds what is said of them.
 * @param says the verb before is one of saying, behind which any noun is whoever says so
 */
export function describedGroup(parse: Parse, names: NameIndex, from: number, says: boolean): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.capitalNouns) return null;
  let noun = from;
  while (noun < from + MOST_ADJECTIVES && isAdjective(parse, noun)) noun++;
  if (noun === from || tokens[noun]?.capital !== true || tokens[noun]?.sentence !== tokens[from]?.sentence) return null;
  const group = names.has(noun) ? null : phraseFrom(parse, names, noun);
  if (group && (says || canSpeak(parse, names, group))) return { first: from, last: group.last };
  return says && !names.has(noun) ? { first: from, last: noun + 1 } : null;
}

/** „altgediente“, „erfahrene“: in the plural without an article adjectives end in “e”. */
function isAdjective({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.capital || token.marked !== -1 || isInAny(CLOSED, token)) return false;
  return lexicon.has(List.inflected, token) && token.low.endsWith('e');
}
