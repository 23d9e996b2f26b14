import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { joinedStart } from '../../phrases/subjects/main-start.ts';
import { omittedSubject } from '../../phrases/subjects/omitted.ts';
import { subjectFrom } from '../../phrases/subjects/subject-behind.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { stepOverAddressee } from '../subjects/addressee.ts';

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
  if (!alone || !isInAny(OPENS, tokens[start]) || !isOnePhrase(parse, start, first - 1)) return null;
  if (!opensWithVerb(parse, last + 2)) return null;
  // Who is left out was spoken of before the sentence, not in it.
  return omittedSubject(parse, group.plural ? first : start);
}

/**
 * « I tifosi, ha ricordato Nome, «hanno pagato» », « Ahora, dice Nombre, «queremos salir» »: a verb of saying and its subject behind it, between two
 * commas, are inserted into what is said; what stands before the first acts in the marked words. Null elsewhere.
 */
export function namedInCommas(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  const { first, form, classes } = group;
  if (!lexicon.language.grammar.dropsSubject || tokens[first - 1]?.text !== ',') return null;
  if (form === 'infinitive' || form === 'gerund' || !(classes.has('say') || classes.has('manner'))) return null;
  if (!isOnePhrase(parse, joinedStart(parse, first), first - 1)) return null;
  const subject = subjectFrom(parse, names, group, stepOverAddressee(parse, names, group.last));
  if (!subject || !canSpeak(parse, names, subject)) return null;
  const comma = stepOverAddressee(parse, names, subject.last);
  return tokens[comma]?.text === ',' && tokens[comma + 1]?.kind === 'mark' ? subject : null;
}

/** Words without a verb, a sign or a mark among them, as the subject of a clause or what says when and where. */
function isOnePhrase(parse: Parse, start: number, end: number): boolean {
  const { tokens } = parse;
  if (end - start >= LONGEST) return false;
  for (let k = start; k < end; k++)
    if (tokens[k]?.kind !== 'word' || tokens[k]?.marked !== -1 || isFiniteVerb(parse, k)) return false;
  return true;
}

/** A verb that is known, or one behind a negation (« «non | compie» »). */
function opensWithVerb(parse: Parse, from: number): boolean {
  if (parse.lexicon.has(List.negations, parse.tokens[from])) return true;
  let verb = from;
  while (verb < from + REACH && !isFiniteVerb(parse, verb) && isInAny(BEFORE_VERB, parse.tokens[verb])) verb++;
  return isFiniteVerb(parse, verb);
}
