import { List } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart, spanOf } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { accuses } from '../statements/accuses.ts';
import { clauseEnd, resolve } from '../statements/statement.ts';
import { wordsOver } from '../statements/words-over.ts';

const ENDS = signs('.;:!?');

/** How many tokens stand between « accuse » and what somebody is accused of. */
const REACH = 16;

/** « Il est soupçonné d'avoir vendu les cloches », "is alleged to have lied": a deed that is only laid to somebody's charge. It hedges and disputes nothing. */
export function onlyAccused(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  return at.flatMap((index): FoundClaim[] => {
    const token = tokens[index] as Token;
    if (token.marked !== -1 || (token.capital && index > sentenceStart(parse, index))) return [];
    const deed = deedBehind(parse, index);
    if (!deed) return [];
    const span = spanOf(parse, deed);
    const [told] = wordsOver(context, span);
    // „wirft den Ball ab, um zu …“: a verb with a particle accuses where it was read as a report.
    if (!told && lexicon.has(List.separable, token)) return [];
    if (told && !accuses(parse, told)) return [];
    return [
      claimOf(parse, {
        span: told ? { start: told.start, end: told.end } : span,
        status: 'hedged',
        claimant: told?.entity ?? accuser(context, index),
        marker: { first: index, last: index + 1 },
        rule: 'hearsay',
        confidence: 0.7,
      }),
    ];
  });
}

/** What stands behind the word: an infinitive behind « de » or „…, zu“, a verb in “-ing” behind "of", up to the end of its clause. */
function deedBehind(parse: Parse, index: number): Range | null {
  const { tokens, lexicon } = parse;
  const { bareAfterComma } = lexicon.language.cues;
  const end = Math.min(sentenceEnd(parse, index), index + REACH);
  for (let k = index + 1; k < end; k++) {
    const token = tokens[k] as Token;
    if (token.marked !== -1 || isSign(token, ENDS)) return null;
    if (bareAfterComma && token.text === ',') return infinitiveClause(parse, k + 1);
    if (token.text === ',' || lexicon.has(List.clause, token)) return null;
    if (!opensDeed(parse, k)) {
      if (k > index + 1 && isFiniteVerb(parse, k)) return null;
      continue;
    }
    const last = beforeVerb(parse, index, k + 1, deedEnd(parse, k + 1));
    return last - k > 2 ? { first: k + 1, last } : null;
  }
  return null;
}

/** « Suspeito de ser o mandante | é preso », « Acusado de matar a su vecino | queda libre »: who is named so at the head of the sentence is its subject. */
function beforeVerb(parse: Parse, index: number, first: number, last: number): number {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, index);
  if (index !== start && !(index === start + 1 && lexicon.has(List.determiners, tokens[start]))) return last;
  for (let k = first + 2; k < last; k++) {
    if (lexicon.has(List.clause, tokens[k]) || lexicon.has(List.linkers, tokens[k])) return last;
    if (tokens[k]?.marked === -1 && isFiniteVerb(parse, k)) return verbEdge(parse, k, first + 1);
  }
  return last;
}

/** « d'avoir, entre 2008 et 2015, puisé dans la caisse »: a moment between commas right behind the infinitive ends no deed. */
function deedEnd(parse: Parse, first: number): number {
  const end = sentenceEnd(parse, first);
  const last = clauseEnd(parse, first, end);
  if (last !== first + 1 || parse.tokens[last]?.text !== ',') return last;
  const closing = clauseEnd(parse, last + 1, end);
  return parse.tokens[closing]?.text === ',' ? clauseEnd(parse, closing + 1, end) : last;
}

function opensDeed({ tokens, lexicon }: Parse, index: number): boolean {
  const [word, next] = [tokens[index], tokens[index + 1]];
  if (next?.kind !== 'word' || next.marked !== -1) return false;
  // « poursuivi pour avoir menti », « imputato per aver mentito »
  if (lexicon.has(List.prepositions, word) && lexicon.having.has(next.low)) return true;
  // "is charged with having lied", no "in charge with her"
  if (lexicon.language.grammar.nounsPile)
    return (
      (word?.low === 'with' && lexicon.has(List.gerundEnding, next)) ||
      lexicon.has(List.infinitive, word) ||
      (lexicon.has(List.joints, word) && lexicon.has(List.gerundEnding, next))
    );
  return (
    lexicon.has(List.infinitive, word) &&
    lexicon.has(List.infinitiveEnding, next) &&
    !lexicon.has(List.determiners, next)
  );
}

/** „verdächtigt, das Geld genommen zu haben“ */
function infinitiveClause(parse: Parse, from: number): Range | null {
  const { tokens, lexicon } = parse;
  const last = clauseEnd(parse, from, sentenceEnd(parse, from));
  for (let k = from; k < last; k++)
    if (lexicon.has(List.infinitive, tokens[k]) || lexicon.has(List.fusedInfinitive, tokens[k]))
      return last - from > 2 ? { first: from, last } : null;
  return null;
}

/** Whoever accuses: the subject of an active verb; of « est accusé » nobody is told. */
function accuser(context: ClaimContext, index: number) {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  if (!isFiniteVerb(parse, index)) return null;
  let k = index - 1;
  while (lexicon.has(List.adverbs, tokens[k])) k--;
  if (lexicon.has(List.passive, tokens[k])) return null;
  const source = subjectBefore(parse, names, verbEdge(parse, index, sentenceStart(parse, index)), false);
  // « On lui reproche »: nobody is told.
  if (!source || lexicon.has(List.impersonal, tokens[source.first]) || !canSpeak(parse, names, source)) return null;
  return resolve(context, source);
}

/** What was laid to somebody's charge last, in the sentence of a token before it or in the one before that. */
export function accusationTold({ parse, told }: ClaimContext, index: number): Stated | null {
  const { start, sentence } = parse.tokens[index] as Token;
  for (const at of [sentence, sentence - 1]) {
    const claim = told
      .get(at)
      ?.findLast(({ end, marker }) => end <= start && parse.lexicon.has(List.accusing, parse.tokens[marker.first]));
    if (claim) return { span: { start: claim.start, end: claim.end }, claimant: claim.claimant };
  }
  return null;
}
