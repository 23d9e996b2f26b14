import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import { isFiniteVerb } from './finite.ts';

/** A conjunction that opens a clause of its own ("after", « quand »), no "and". */
export function isSubordinator({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.conjunctions, tokens[index]) && !lexicon.has(List.coordinators, tokens[index]);
}

/** How far behind the head of its sentence the comma stands that ends a clause, in tokens. */
const LONGEST_CLAUSE = 30;

/** A clause that a conjunction subordinates heads the sentence: „Während Name meinte, …“, not „Während der Sitzung meinte Name, …“. */
export function opensSubordinate(parse: Parse, start: number): boolean {
  const { tokens, lexicon } = parse;
  if (isSubordinator(parse, start)) return true;
  if (!lexicon.has(List.contrasting, tokens[start]) || !lexicon.has(List.prepositions, tokens[start])) return false;
  let comma = start + 1;
  while (comma < start + LONGEST_CLAUSE && tokens[comma]?.text !== ',') comma++;
  // Its verb comes last, the main clause begins with one.
  return tokens[comma]?.text === ',' && (isFiniteVerb(parse, comma - 1) || isFiniteVerb(parse, comma + 1));
}
