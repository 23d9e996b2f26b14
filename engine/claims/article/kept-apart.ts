import { List } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd, spanOf } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { isFiniteVerb, isNounHere } from '../../phrases/verbs/finite.ts';
import type { Token } from '../../text/tokens.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { resolve } from '../statements/statement.ts';
import { claimEnd } from './presented.ts';

/** How many tokens stand between « présente » and « comme » at most. */
const REACH = 10;

/** Letters by which « présente » is known for a form of « présenté ». */
const STEM = 5;

/** « Nom prétend que S », « Nom se jacta de S », « Nom présente Y comme Z »: the verb keeps the article apart from what somebody says. */
export function keptApart(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  return [...byVerb(context), ...byComparison(context, at)];
}

function byVerb({ parse, quotations }: ClaimContext): FoundClaim[] {
  return quotations.flatMap((quotation) => {
    const marker = quotation.kind === 'indirect' && quotation.cue ? distancing(parse, quotation.cue) : null;
    if (!marker) return [];
    return claimOf(parse, {
      span: { start: quotation.start, end: quotation.end },
      status: 'author.distanced',
      claimant: quotation.entity,
      marker,
      rule: 'article-marker',
      confidence: 0.8,
      evidence: quotation.evidence,
    });
  });
}

/** The words of a cue that keep apart, where a word right before it belongs to them (« croit savoir »). */
function distancing({ tokens, lexicon }: Parse, cue: Range): Range | null {
  for (let k = Math.max(0, cue.first - 1); k < cue.last; k++) {
    const phrase = lexicon.distancing.at(tokens, k);
    if (phrase && tokens[k]?.block === tokens[cue.first]?.block) return { first: k, last: k + phrase.words.length };
  }
  return null;
}

/** « O grupo apresenta a fuga como um incidente menor »: without marks it is the article that tells how somebody puts it. */
function byComparison(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  const claims: FoundClaim[] = [];
  for (const index of at) {
    const token = tokens[index] as Token;
    if (token.marked !== -1 || !presents(parse, token) || lexicon.has(List.presentedBy, tokens[index + 1])) continue;
    if (!isFiniteVerb(parse, index) || isNounHere(parse, index)) continue;
    const as = comparisonAt(parse, index);
    const source = as === -1 ? null : subjectBefore(parse, names, index, false);
    if (!source || !canSpeak(parse, names, source)) continue;
    const last = claimEnd(parse, as + 1);
    // "as the crowd cheered", "as part of a show": only what somebody or something is said to be.
    const [marked, opening] = [tokens[as + 1]?.marked !== -1, tokens[as + 1]];
    // « présente le journal comme chaque jour »
    const when = tokens.slice(as + 1, last).some((one) => lexicon.has(List.times, one));
    if (
      last - as < LEAST ||
      marked ||
      when ||
      !lexicon.has(List.determiners, opening) ||
      lexicon.has(List.definite, opening)
    )
      continue;
    claims.push(
      claimOf(parse, {
        span: spanOf(parse, { first: as + 1, last }),
        status: 'author.distanced',
        claimant: resolve(context, source),
        marker: { first: index, last: index + 1 },
        rule: 'presented-as',
        confidence: 0.75,
        source,
      }),
    );
  }
  return claims;
}

/** What somebody is said to be takes an article and a noun at least. */
const LEAST = 3;

/** A form of one of the verbs whose participles present or describe. */
function presents({ lexicon }: Parse, { low }: Token): boolean {
  const { participles } = lexicon.language.claims.presented;
  return participles.split(' ').some((participle) => participle.slice(0, STEM) === low.slice(0, STEM));
}

/** The word for “as” behind the verb and its object, or -1. */
function comparisonAt(parse: Parse, verb: number): number {
  const { tokens, lexicon } = parse;
  const end = Math.min(sentenceEnd(parse, verb), verb + REACH);
  for (let k = verb + 1; k < end; k++) {
    const token = tokens[k] as Token;
    if (token.marked !== -1 || token.kind === 'punctuation' || isFiniteVerb(parse, k)) return -1;
    if (token.low === lexicon.language.claims.presented.as) return k;
  }
  return -1;
}
