import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { phraseFrom } from '../phrase-from.ts';

/** What no subject begins with. */
const LEADS = listsOf(List.prepositions, List.contracted, List.adverbs, List.times, List.conjunctions);

/**
 * „Bei einer Feier gegen die Kürzung der Förderung | stand sie auf dem Platz“: where the verb stands second and no subject opens the clause, a
 * pronoun or a name right behind the verb is its subject; null where none stands there.
 * @param first first token of the clause
 */
export function behindSecond(parse: Parse, names: NameIndex, verb: number, first: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts || !isInAny(LEADS, tokens[first]) || verb === first) return null;
  const at = lexicon.has(List.reflexives, tokens[verb + 1]) ? verb + 2 : verb + 1;
  const token = tokens[at];
  const pronoun = lexicon.has(List.pronouns, token) && !lexicon.has(List.relativeForms, token);
  if (pronoun) return { first: at, last: at + 1 };
  return names.has(at) ? phraseFrom(parse, names, at) : null;
}
