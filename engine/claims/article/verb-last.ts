import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { toldBefore } from '../statements/news-before.ts';
import { statementAround, statementBeside, statementInSentence } from '../statements/statement-before.ts';
import type { Denial } from '../voices/denial.ts';

const ENDS = signs('.,;:!?–—)');
const RELATIVES = listsOf(List.questionWords, List.relatives, List.relativeForms);
const PRONOUNS = listsOf(List.pronouns, List.demonstratives);

/** How far before a verb that stands last its relative stands. */
const REACH = 12;

/** „, was Name entschieden bestreitet“: the word that joins the clause of a verb that stands last to what is before it; -1 for none. */
export function relativeOf(parse: Parse, { verb, marker }: Denial): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareAfterComma) return -1;
  // „bestritten hat“
  const end = lexicon.has(List.auxiliaries, tokens[marker.last]) ? marker.last + 1 : marker.last;
  const closes = tokens[end] === undefined || isSign(tokens[end], ENDS);
  // „die bestreitet, dass S“
  if (!closes || lexicon.has(List.clause, tokens[end + 1])) return -1;
  const first = Math.max(sentenceStart(parse, verb), verb - REACH);
  for (let k = verb - 1; k > first; k--) {
    if (tokens[k]?.marked !== -1 || tokens[k]?.kind !== 'word') return -1;
    if (tokens[k - 1]?.text === ',') return isInAny(RELATIVES, tokens[k]) ? k : -1;
  }
  return -1;
}

/** „S, was Name bestreitet“, „ein Vorwurf, den Name zurückweist“: whoever denies stands right behind the relative, which takes up what is before it. */
export function behindRelativeOf(
  context: ClaimContext,
  relative: number,
  verb: number,
): { readonly source: Range; readonly stated: Stated } | null {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  const from = relative + 1;
  // „die den Vorwurf zurückweist“: the relative itself denies.
  if (lexicon.has(List.oblique, tokens[from])) return null;
  const pronoun = isInAny(PRONOUNS, tokens[from]) && !tokens[from + 1]?.capital;
  const phrase = phraseFrom(parse, names, from);
  // „die die Zahl bestreitet“: a form of the subject may be the subject, and the object stands behind it.
  const apart = lexicon.has(List.questionWords, tokens[relative]) || lexicon.has(List.oblique, tokens[relative]);
  const somebody = phrase && phrase.last <= verb && (apart || canSpeak(parse, names, phrase)) ? phrase : null;
  const subject = pronoun ? { first: from, last: from + 1 } : somebody;
  const stated = subject && statedBefore(context, relative);
  return stated && { source: subject, stated };
}

/** What the relative takes up: the clause before it („, was“), or the statement that a noun right before it stands for. */
function statedBefore(context: ClaimContext, relative: number): Stated | null {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  if (lexicon.has(List.questionWords, tokens[relative])) return statementBeside(context, relative);
  const noun = relative - 2;
  if (!lexicon.has(List.statements, tokens[noun])) return null;
  const first = lexicon.has(List.determiners, tokens[noun - 1]) ? noun - 1 : noun;
  if (first === sentenceStart(parse, relative)) return toldBefore(context, first);
  return tokens[first - 1]?.text === ','
    ? (statementAround(context, first) ?? statementInSentence(context, first))
    : null;
}
