import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../can-speak.ts';
import { phraseEndingAt } from '../phrase-ending.ts';
import { openingMark } from '../relatives/relative-in-marks.ts';

/** How many tokens such words have at most, with their marks. */
const LONGEST = 7;

const SMALL = listsOf(List.determiners, List.prepositions, List.contracted);

/**
 * « los miembros del “grupo del río” | afirmaron »: words in marks that a preposition binds to a noun for somebody are part of the phrase.
 * @param closing the mark that closes them, right before the verb
 */
export function endsInMarkedAttribute(
  parse: Parse,
  names: NameIndex,
  closing: number,
  first: number,
  plural: boolean,
): Range | null {
  const { tokens, lexicon } = parse;
  const open = openingMark(parse, closing);
  if (!lexicon.language.grammar.dropsSubject || closing - open >= LONGEST || tokens[open]?.kind !== 'mark') return null;
  let k = open - 1;
  while (k > first && open - k <= 3 && isInAny(SMALL, tokens[k])) k--;
  const bound = k < open - 1 && lexicon.has(List.joints, tokens[k + 1]);
  const noun = bound ? phraseEndingAt(parse, names, k, first, plural) : null;
  return noun && canSpeak(parse, names, noun) ? { first: noun.first, last: closing + 1 } : null;
}
