import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Name } from '../../names/find.ts';
import type { Parse } from '../../parse.ts';
import { isOwning } from '../../phrases/nouns/owning.ts';

const OCCUPIED = listsOf(List.roles, List.groups);

/** "a designer at Hale Ferrow", « ingénieure chez Hale Ferrow »: who employs somebody bears a name like a person's and is none. */
export function isEmployer(parse: Parse, { first, last }: Name): boolean {
  const { tokens, lexicon } = parse;
  const [occupation, preposition] = [tokens[first - 2], tokens[first - 1]];
  return (
    !isOwning(parse, last) &&
    preposition !== undefined &&
    lexicon.employedAt.has(preposition.low) &&
    preposition.sentence === tokens[first]?.sentence &&
    occupation?.sentence === preposition.sentence &&
    isInAny(OCCUPIED, occupation)
  );
}
