import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';

/** A conjunction that opens a clause of its own ("after", « quand »), no "and". */
export function isSubordinator({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.conjunctions, tokens[index]) && !lexicon.has(List.coordinators, tokens[index]);
}
