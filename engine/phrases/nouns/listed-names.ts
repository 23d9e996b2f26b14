import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { isAnd } from './joint.ts';
import { nameEndingAt } from './parts-names.ts';

/**
 * « | Fiom, Fim e | Uilm hanno detto », « | Anne Nom e | Paul Nom: «…» »: the first of the names that commas and a conjunction list, of which the last is at
 * `first`, where no preposition and no article stands before them; `first` itself where none are.
 */
export function listedBefore(parse: Parse, names: NameIndex, first: number): number {
  const { tokens, lexicon } = parse;
  if (!isAnd(parse, first - 1) || !names.has(first)) return first;
  let opens = nameEndingAt(names, first - 1);
  while (opens !== -1 && tokens[opens - 1]?.text === ',' && nameEndingAt(names, opens - 1) !== -1)
    opens = nameEndingAt(names, opens - 1);
  const before = tokens[opens - 1];
  const sentence = before?.sentence === tokens[first]?.sentence;
  const governed = sentence && (isInAny(PREPOSITIONS, before) || lexicon.has(List.determiners, before));
  return opens === -1 || governed ? first : opens;
}

/** « hanno detto Fiom|, Fim e Uilm »: the token behind the last of the names that are listed behind the one that ends at `last`; `last` where none are. */
export function listedBehind(parse: Parse, names: NameIndex, last: number): number {
  let end = last;
  while (parse.tokens[end]?.text === ',' && names.has(end + 1)) end = names.get(end + 1)?.last ?? end;
  const other = isAnd(parse, end) ? names.get(end + 1) : undefined;
  return other && end > last ? other.last : last;
}

/** « Fiom, | Fim e Uilm hanno detto »: three and more who are named, before a verb in the plural. */
export function amongListed(parse: Parse, names: NameIndex, { first, last }: Range, clause: number): Range | null {
  let third = last - 1;
  while (third > first && names.get(third)?.last !== last) third--;
  const opens = listedBefore(parse, names, third);
  const commas = parse.tokens.slice(opens, first).some(({ text }) => text === ',');
  return opens < first && opens >= clause && commas ? { first: opens, last } : null;
}
