import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { takesUpLast } from '../../phrases/nouns/points.ts';

/** What tells when or how. */
export const MOMENTS = listsOf(List.times, List.adverbs, List.adverbEnding);

/** What may stand right behind a day: a clause, or whoever the clause tells of. */
const OPENS = listsOf(
  List.clause,
  List.pronouns,
  List.determiners,
  List.conjunctions,
  List.prepositions,
  List.questionWords,
);

const NO_NOUN = listsOf(List.clause, List.pronouns, List.determiners, List.auxiliaries, List.prepositions);

/** How many tokens a date in brackets has at most. */
const LONGEST_DATE = 6;

/** « (le) 3 mars 2025 », „am 3. März“: the token behind a date, `index` where none stands; where clauses need no conjunction a number may open one. */
export function behindDate({ tokens, lexicon }: Parse, index: number): number {
  if (lexicon.language.cues.bareClause) return index;
  const { ordinals } = lexicon.language.grammar;
  const opens =
    lexicon.has(List.determiners, tokens[index]) || (ordinals && lexicon.has(List.contracted, tokens[index]));
  const day = opens ? index + 1 : index;
  const month = ordinals && tokens[day + 1]?.text === '.' ? day + 2 : day + 1;
  if (tokens[day]?.kind !== 'number' || !lexicon.has(List.months, tokens[month])) return index;
  return tokens[month + 1]?.kind === 'number' ? month + 2 : month + 1;
}

/**
 * "said by Friday the works would close", "said late on Monday that", "said early Sunday that", "said on Monday, Sept. 30, that": the token behind
 * a moment with its preposition or the part of the day, and behind a date; `index` where none stands.
 */
export function behindMoment(parse: Parse, first: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareClause) return first;
  const part = lexicon.earlyLate.has(tokens[first]?.low ?? '');
  const index = part && !lexicon.has(List.times, tokens[first + 1]) ? first + 1 : first;
  const leads = part || lexicon.has(List.prepositions, tokens[index]);
  if (!leads) return behindMonth(parse, first);
  let k = behindMonth(parse, index + 1);
  while (lexicon.has(List.times, tokens[k])) k++;
  const dated = tokens[k]?.text === ',' ? behindMonth(parse, k + 1) : k;
  if (dated > k + 1) k = tokens[dated]?.text === ',' ? dated + 1 : dated;
  return k > index + 1 && !lexicon.has(List.owning, tokens[k]) ? k : first;
}

/**
 * "Sept. 30", "March 30, 2031,", "January 2031": the token behind a date that its month leads; `index` where none stands ("in March 30 people died").
 * @param leadsNoun a noun may follow ("in a Jan. 12 statement")
 */
export function behindMonth({ tokens, lexicon }: Parse, index: number, leadsNoun = false): number {
  const month = tokens[index];
  if (!month?.capital || !lexicon.has(List.months, month)) return index;
  const number = tokens[index + 1]?.text === '.' ? index + 2 : index + 1;
  const behind = tokens[number + 1];
  if (tokens[number]?.kind !== 'number') return index;
  const noun = behind?.kind === 'word' && !behind.capital && !isInAny(OPENS, behind);
  if (noun && !leadsNoun) return index;
  if (behind?.text !== ',' || !/^\d{4}$/.test(tokens[number + 2]?.text ?? '')) return number + 1;
  return tokens[number + 3]?.text === ',' ? number + 4 : number + 3;
}

/** « há semanas », « havia dois meses », « hace tres días »: the token behind a verb that tells how long ago; `index` where none stands. */
export function behindAgo({ tokens, lexicon }: Parse, index: number): number {
  if (!lexicon.language.grammar.dropsSubject || !lexicon.has(List.verbs, tokens[index])) return index;
  const number = tokens[index + 1];
  const counts =
    number?.kind === 'number' || lexicon.has(List.determiners, number) || lexicon.has(List.numberWords, number);
  const time = counts ? index + 2 : index + 1;
  return lexicon.has(List.times, tokens[time]) ? time + 1 : index;
}

/** « afirmou ao jornal neste sábado, que S », « … neste sábado (15), que S »: the comma stands behind when it was said. */
export function endsInMoment({ tokens }: Parse, comma: number): boolean {
  let k = comma - 1;
  if (tokens[k]?.text === ')') while (k > comma - LONGEST_DATE && tokens[k]?.text !== '(') k--;
  return isInAny(MOMENTS, tokens[tokens[k]?.text === '(' ? k - 1 : k]);
}

/** « ce lundi », no « ce dernier ». */
export function isMomentNoun(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const moment = lexicon.has(List.determiners, tokens[index]) && lexicon.has(List.times, tokens[index + 1]);
  return moment && !takesUpLast(parse, index + 1) && !leadsNoun(parse, index);
}

/** "said | the July 25 call had surprised him": where nouns pile up, behind the article the day tells which call. */
function leadsNoun({ tokens, lexicon }: Parse, index: number): boolean {
  const noun = tokens[index + 2]?.kind === 'number' ? tokens[index + 3] : undefined;
  const article = lexicon.has(List.definite, tokens[index]) && lexicon.has(List.months, tokens[index + 1]);
  return lexicon.language.grammar.nounsPile && article && noun?.kind === 'word' && !isInAny(NO_NOUN, noun);
}
