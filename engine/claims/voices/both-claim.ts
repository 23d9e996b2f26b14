import type { Entity } from '../../entities/entity.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart, spanOf } from '../../parse.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import { isSign, signs } from '../../text/signs.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';

const ENDS = signs('.,;:!?');

/** How many tokens around the verb the word for both stands in (« Les deux camps revendiquent », « revendiquent tous deux »). */
const REACH = 6;
const NO_OBJECT = listsOf(List.clause, List.infinitive, List.prepositions, List.conjunctions, List.pronouns);

/** « Les deux camps revendiquent la victoire, Nom et Nom », "Both sides claim victory": what two claim who can't both have it. */
export function claimedByBoth(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  return at.flatMap((index): FoundClaim[] => {
    if (tokens[index]?.marked !== -1) return [];
    const start = sentenceStart(parse, index);
    const both = bothAround(parse, index, start);
    const object = both === -1 ? null : objectOf(parse, both > index ? both : index + 1, index);
    const source = subjectBefore(parse, names, verbEdge(parse, index, start), true);
    if (!object || !source || lexicon.has(List.negations, tokens[index - 1])) return [];
    const [one, other] = whoBoth(context, source, object.last);
    return [
      claimOf(parse, {
        span: spanOf(parse, object),
        status: 'speaker.countered',
        claimant: one,
        disputer: other,
        marker: { first: index, last: index + 1 },
        rule: 'claimed-by-both',
        confidence: 0.75,
        source,
      }),
    ];
  });
}

/** The token behind the word for both, or the verb where that stands before it; -1 where none is near. */
function bothAround({ tokens, lexicon }: Parse, verb: number, start: number): number {
  for (let k = Math.max(start, verb - REACH); k < verb; k++) if (lexicon.both.at(tokens, k)) return verb;
  const behind = lexicon.both.at(tokens, verb + 1);
  return behind ? verb + 1 + behind.words.length : -1;
}

/** What is claimed: up to the next sign or what tells when, no clause. */
function objectOf(parse: Parse, from: number, verb: number): Range | null {
  const { tokens } = parse;
  const end = sentenceEnd(parse, verb);
  if (tokens[from]?.kind !== 'word' || from >= end || isInAny(NO_OBJECT, tokens[from])) return null;
  let last = from;
  while (last < end && !isSign(tokens[last], ENDS) && tokens[last]?.kind !== 'mark' && !tellsWhen(parse, last)) last++;
  return { first: from, last };
}

/** "on | Sunday", "yesterday" */
function tellsWhen({ tokens, lexicon }: Parse, index: number): boolean {
  const at = lexicon.has(List.prepositions, tokens[index]) ? index + 1 : index;
  return lexicon.has(List.times, tokens[at]);
}

/** The two in the subject (« Nom et Nom revendiquent »), or behind the comma (« , le candidat et l'ancien ministre »), else both as one. */
function whoBoth(context: ClaimContext, source: Range, comma: number): [Entity | null, Entity | null] {
  const { parse, names } = context;
  const named = parse.tokens[comma]?.text === ',' ? phraseFrom(parse, names, comma + 1) : null;
  const two = twoIn(context, source, source.last) ?? (named && twoIn(context, named, sentenceEnd(parse, comma)));
  if (two) return two;
  const both = entityOf(context, source);
  return [both, both];
}

/** Those before and behind the word that joins them. */
function twoIn(context: ClaimContext, { first }: Range, last: number): [Entity | null, Entity | null] | null {
  const { parse, names } = context;
  for (let and = first + 1; and < last; and++) {
    if (parse.tokens[and]?.kind !== 'word') return null;
    const other = parse.lexicon.has(List.coordinators, parse.tokens[and]) ? phraseFrom(parse, names, and + 1) : null;
    if (other) return [entityOf(context, { first, last: and }), entityOf(context, other)];
  }
  return null;
}

function entityOf({ parse, names, resolver, speakers }: ClaimContext, phrase: Range): Entity | null {
  return resolver.resolve(readPhrase(parse, names, phrase), speakers)?.entity ?? null;
}
