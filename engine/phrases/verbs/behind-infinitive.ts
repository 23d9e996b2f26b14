import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isFiniteVerb } from './finite.ts';
import { isPlainWord } from './unlisted.ts';

/** What begins the object or the place of a verb. */
const BEHIND_VERB = listsOf(List.determiners, List.prepositions, List.contracted, List.reflexives);

/**
 * „… auf, die Wahl anzuerkennen | und verließ den Saal“, „… und beglückwünschte den Sieger“: behind an infinitive with its particle the conjunction
 * leads on to what the subject did; no „… zu kürzen und gerechte Löhne zu zahlen“.
 */
export function actsBehindInfinitive(parse: Parse, conjunction: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareAfterComma || !lexicon.has(List.coordinators, tokens[conjunction])) return false;
  const [before, verb] = [tokens[conjunction - 1], tokens[conjunction + 1]];
  const closes = lexicon.has(List.infinitiveEnding, before) && lexicon.has(List.infinitive, tokens[conjunction - 2]);
  if (!(closes || lexicon.has(List.fusedInfinitive, before)) || verb?.marked !== -1 || verb.capital) return false;
  if (lexicon.has(List.infinitiveEnding, verb) || !isInAny(BEHIND_VERB, tokens[conjunction + 2])) return false;
  const listed = isFiniteVerb(parse, conjunction + 1) && !lexicon.has(List.determiners, verb);
  return listed || (isPlainWord(parse, conjunction + 1) && lexicon.has(List.clearVerb, verb));
}
