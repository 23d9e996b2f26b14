import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** « Lui affirme que S », « Elle-même dit que S »: a strong pronoun that heads its sentence is the subject, where it is no form of another case. */
export function isStrongSubject({ tokens, lexicon }: Parse, first: number): boolean {
  return !lexicon.language.grammar.bracket && lexicon.has(List.strongPronouns, tokens[first]);
}
