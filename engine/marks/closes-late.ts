import type { Lexicon } from '../lexicon/lexicon.ts';
import { List } from '../lexicon/lists.ts';
import { reported } from '../text/reported.ts';
import { isSign, STOPS, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import { reportsFrom } from './repair.ts';

const COMMA = signs(',');
const OPENS_SENTENCE = signs('.!?…');

/** How many tokens a report has at most. */
const REPORT = 16;

/**
 * « Nous restons, a dit le maire Paul Nom ». Les gens …: where a closing mark stands behind the report instead of before it.
 * @returns the token that ends the words, the comma before their report; -1 where the mark stands in its place.
 */
export function wordsEndBefore(tokens: readonly Token[], opener: number, closer: number, lexicon: Lexicon): number {
  const before = tokens[opener - 1];
  const opens = before?.block !== tokens[opener]?.block || isSign(before, OPENS_SENTENCE) || before?.kind === 'mark';
  if (!opens || saysAt(tokens, tokens[closer + 1]?.text === ',' ? closer + 2 : closer + 1, lexicon)) return -1;
  for (let k = Math.max(opener + 3, closer - REPORT); k < closer - 1; k++)
    if (isSign(tokens[k - 1], COMMA) && saysAt(tokens, k, lexicon) && runsTo(tokens, k, closer, lexicon)) return k - 1;
  return -1;
}

/** « Nous restons, dit Nom, maire de Brévan. ¶ « Demain … »: a report of the words ends their paragraph, though the next one opens with the same mark. */
export function reportEndsBlock(tokens: readonly Token[], opener: number, last: number, lexicon: Lexicon): number {
  const end = isSign(tokens[last - 1], STOPS) ? last - 1 : last;
  for (let k = Math.max(opener + 3, end - REPORT); k < end; k++)
    if (isSign(tokens[k - 1], COMMA) && saysAt(tokens, k, lexicon) && endsWithSpeaker(tokens, k, end, lexicon))
      return k - 1;
  return -1;
}

/** Nothing but the speaker, and behind commas what they are, stands up to the end. */
function endsWithSpeaker(tokens: readonly Token[], verb: number, end: number, lexicon: Lexicon): boolean {
  for (let k = verb; k < end; k++) {
    const token = tokens[k] as Token;
    if (token.kind === 'mark' || lexicon.own.has(token.low) || (k > verb + 2 && lexicon.has(List.clause, token)))
      return false;
    if (token.kind === 'word' || token.kind === 'number') continue;
    const noun = lexicon.has(List.determiners, tokens[k + 1]) ? tokens[k + 2] : tokens[k + 1];
    const described = lexicon.has(List.roles, noun) || lexicon.has(List.titles, noun) || noun?.kind === 'number';
    if (isSign(token, COMMA) && !described) return false;
  }
  return true;
}

function saysAt(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  // « «I conti reggono, lo dicono i revisori», è il commento di Nome »: with a pronoun for what is said it is a clause of whoever speaks.
  if (tokens[index]?.block !== tokens[index - 1]?.block || lexicon.has(List.takesUp, tokens[index])) return false;
  return reportsFrom(tokens, index, lexicon) || reported(tokens, index, lexicon);
}

/** The report goes on to the mark: neither a stop nor words that go on stand between, and whoever is marked does not speak of himself. */
function runsTo(tokens: readonly Token[], first: number, closer: number, lexicon: Lexicon): boolean {
  const last = isSign(tokens[closer - 1], STOPS) ? closer - 1 : closer;
  for (let k = first; k < last; k++) {
    const token = tokens[k] as Token;
    if (token.kind === 'mark' || lexicon.own.has(token.low)) return false;
    if (token.kind === 'punctuation' && !(isSign(token, COMMA) && isApposed(tokens, k + 1, last, lexicon)))
      return false;
  }
  return true;
}

/** « le maire, | le vieux Paul Nom »: an article or possessive opens what the name closes. */
function isApposed(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): boolean {
  const name = tokens[last - 1];
  if (!lexicon.has(List.determiners, tokens[first]) || !name?.capital || last - first > REPORT / 2) return false;
  return tokens
    .slice(first, last)
    .some((t) => lexicon.has(List.roles, t) || lexicon.has(List.titles, t) || lexicon.has(List.definite, t));
}
