import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse, Range } from '../parse.ts';
import { isFiniteVerb } from '../phrases/finite.ts';
import { joinedStart } from '../phrases/main-start.ts';
import { omittedSubject } from '../phrases/omitted.ts';
import type { VerbGroup } from '../phrases/verbs.ts';

/** What opens a noun phrase, a possessive among them. */
const OPENS = listsOf(List.determiners, List.definite);
/** What may stand before a verb. */
const BEFORE_VERB = listsOf(List.negations, List.clitics, List.reflexives, List.auxiliaries, List.adverbs);

/** How many tokens the subject of the marked words has at most. */
const LONGEST = 12;
/** How many words may stand between a mark and its verb. */
const REACH = 3;

/**
 * « Le lesioni, ha spiegato, «non sono compatibili» », « Su defendido, dijo, «es un hombre tosco» »: a verb of saying alone between two commas
 * is inserted. What stands before it is the subject of the verb that opens the marked words, and whoever says it is left out; null elsewhere.
 */
export function omittedInCommas(parse: Parse, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  const { first, last, form } = group;
  if (!lexicon.language.grammar.dropsSubject || form === 'infinitive' || form === 'gerund') return null;
  const alone = tokens[first - 1]?.text === ',' && tokens[last]?.text === ',' && tokens[last + 1]?.kind === 'mark';
  const start = joinedStart(parse, first);
  if (!alone || first - start > LONGEST || !isInAny(OPENS, tokens[start])) return null;
  for (let k = start; k < first - 1; k++)
    if (tokens[k]?.kind !== 'word' || tokens[k]?.marked !== -1 || isFiniteVerb(parse, k)) return null;
  if (!opensWithVerb(parse, last + 2)) return null;
  // Who is left out was spoken of before the sentence, not in it.
  return omittedSubject(parse, group.plural ? first : start);
}

function opensWithVerb(parse: Parse, from: number): boolean {
  let verb = from;
  while (verb < from + REACH && !isFiniteVerb(parse, verb) && isInAny(BEFORE_VERB, parse.tokens[verb])) verb++;
  return isFiniteVerb(parse, verb);
}
