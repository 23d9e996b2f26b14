import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** What tells when or how. */
export const MOMENTS = listsOf(List.times, List.adverbs, List.adverbEnding);

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
 * "said by Friday the works would close", "said late on Monday that", "said early Sunday that": the token behind a moment with its preposition or
 * the part of the day; `index` where none stands.
 */
export function behindMoment({ tokens, lexicon }: Parse, first: number): number {
  const part = lexicon.earlyLate.has(tokens[first]?.low ?? '');
  const index = part && !lexicon.has(List.times, tokens[first + 1]) ? first + 1 : first;
  if (!lexicon.language.cues.bareClause || !(part || lexicon.has(List.prepositions, tokens[index]))) return first;
  let k = index + 1;
  while (lexicon.has(List.times, tokens[k])) k++;
  return k > index + 1 && !lexicon.has(List.owning, tokens[k]) ? k : first;
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
