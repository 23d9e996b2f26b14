import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isRelative } from '../verbs/finite.ts';

/** « quella », « ciò », « lo », « o » */
const WHAT = listsOf(List.demonstratives, List.neuter, List.whatWords);
/** What may govern it: « per quella che », « rechazar lo que », « rejeitar o que ». */
const BEFORE = listsOf(List.prepositions, List.contracted, List.infinitiveEnding);

/**
 * « ha riunito i giornalisti per respingere | quella che ha definito «…» », « rechazó lo que llamó », « rejeitar o que chamou »: with nothing but
 * a pronoun before it and governed, a relative is the object of its verb; whoever acts in the main clause acts there too.
 */
export function isHeadlessRelative(parse: Parse, index: number, first: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || index - 2 <= first) return false;
  if (!isRelative(parse, index) && !lexicon.has(List.clause, tokens[index])) return false;
  return isInAny(WHAT, tokens[index - 1]) && isInAny(BEFORE, tokens[index - 2]);
}
