import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { isPlainVerb } from '../../phrases/verbs/plain-verb.ts';
import { comesToVerb } from '../clauses/comes-to-verb.ts';

/** What goes on with whom it is told to, or opens what is told with a word of its own. */
const GOES_ON = listsOf(
  List.prepositions,
  List.conjunctions,
  List.clause,
  List.relatives,
  List.infinitive,
  List.questionWords,
);
const VERBS = listsOf(List.auxiliaries, List.verbs);
const HEARERS = listsOf(List.roles, List.groups, List.organisations);

/** How far the verb of what is told is looked for, in tokens. */
const LONGEST_SUBJECT = 14;

/**
 * Whom it is told to, where no conjunction parts that from the subject of what is told.
 * @param from first token of the phrase behind the verb that tells
 * @param last token behind the phrase
 * @returns the token behind whom it is told to: `last` as a rule, one before it ("told reporters | drivers need help"), or -1 where the whole
 * phrase is the subject ("warned | the plant needs money").
 */
export function whomToldEnd(parse: Parse, from: number, last: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareClause || tokens[from]?.marked !== -1) return last;
  if (hearsAlone(parse, from)) return from + 1;
  if (!actsAt(parse, last, from)) return last;
  // "told the court drivers need help"
  return last > from + 2 && isBarePlural(parse, last - 1) && isInAny(HEARERS, tokens[last - 2]) ? last - 1 : -1;
}

/** "told reporters | Keel has left": people in the plural, with no article, and behind them a subject comes to its verb. */
function hearsAlone(parse: Parse, from: number): boolean {
  const { tokens, lexicon } = parse;
  const next = tokens[from + 1];
  if (!isBarePlural(parse, from) || !lexicon.has(List.groups, tokens[from])) return false;
  const opens = next?.kind === 'word' || next?.kind === 'number';
  if (!opens || next.marked !== -1 || isInAny(GOES_ON, next) || isInAny(VERBS, next)) return false;
  const end = Math.min(sentenceEnd(parse, from), from + LONGEST_SUBJECT);
  return comesToVerb(parse, from + 2, end, false) === 'found';
}

function isBarePlural({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  return token?.kind === 'word' && !token.capital && /[^s]s$/.test(token.low) && !lexicon.has(List.owning, token);
}

/** An auxiliary, or a verb in the present that the lists have: a form of the past may be a participle ("told a man named Keel"). */
function actsAt(parse: Parse, index: number, first: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  if (token?.kind !== 'word' || token.marked !== -1 || token.sentence !== tokens[first]?.sentence) return false;
  if (lexicon.has(List.auxiliaries, token)) return true;
  return !lexicon.has(List.pastEnding, token) && (isInAny(VERBS, token) || isPlainVerb(parse, index, first));
}
