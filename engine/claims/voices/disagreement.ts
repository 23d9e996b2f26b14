import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { toldBefore } from '../statements/news-before.ts';
import { wordsBefore } from './answers.ts';
import { deniedClaim } from './denied-claim.ts';
import { isNegated as headsNegated, notAllBefore, notSharedByAll, voiceBehind } from './not-all.ts';

const ENDS = signs('.,;:!?');

const TRAILING = listsOf(List.negations, List.adverbs, List.adverbEnding);

/** How far before the phrase its verb stands, and how far before or behind that a negation. */
const REACH = 7;

/** How many small words stand between the phrase and whoever it is told of (« No lo ven así | en la plataforma »). */
const BETWEEN = 3;

/** « Nom affirme que S. La mairie n'est pas de cet avis. », "Name saw it differently.": another voice has another view of the statement before. */
export function seenOtherwise(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, names, resolver, speakers } = context;
  const { tokens, lexicon } = parse;
  return at.flatMap((index): FoundClaim[] => {
    const phrase = tokens[index]?.marked === -1 ? lexicon.disagreeing.at(tokens, index) : undefined;
    if (!phrase) return [];
    let last = index + phrase.words.length;
    const verb = verbAt(parse, index, last);
    const all = notAllBefore(parse, verb);
    const negated =
      isNegated(parse, verb, index) ||
      lexicon.has(List.negations, tokens[last]) ||
      (all !== null && headsNegated(parse, verb));
    if (negated !== phrase.negated) return [];
    // « s'en défend mollement »
    while (isInAny(TRAILING, tokens[last])) last++;
    if ((phrase.negated || phrase.words.length === 1) && isOfOther(parse, last)) return [];
    // „Das sieht Name anders“, no „Das macht Name anders“
    if (lexicon.language.cues.inverts && phrase.words.length === 1 && !lexicon.has(List.cues, tokens[verb])) return [];
    const source = all ? (closes(parse, last) ? all : null) : sourceOf(context, verb, last);
    if (!source || lexicon.has(List.fewOrNone, tokens[source.first])) return [];
    const resolution = all ? null : resolver.resolve(readPhrase(parse, names, source), speakers);
    const from = Math.min(source.first, index);
    const stated = all
      ? notSharedByAll(context, from)
      : (toldBefore(context, from, resolution?.entity ?? null) ?? wordsBefore(context, from));
    if (!stated?.claimant || stated.claimant === resolution?.entity) return [];
    return [
      deniedClaim(parse, stated, {
        disputer: all ? voiceBehind(context, index, stated.claimant) : (resolution?.entity ?? null),
        marker: { first: all ? all.first : Math.min(verb, index), last },
        confidence: 0.7 * (resolution?.certainty ?? 0.8),
        ...(!all && { source }),
      }),
    ];
  });
}

/** The verb that the phrase goes with: before it, or in it („Anders sieht das Name“); else it begins with one that no list need hold. */
function verbAt(parse: Parse, index: number, last: number): number {
  const start = sentenceStart(parse, index);
  for (let k = last - 1; k >= Math.max(start, index - REACH); k--)
    if (isFiniteVerb(parse, k)) return verbEdge(parse, k, start);
  return index;
}

/** "disagreed with the mayor's plans": what is seen another way is no statement before, but what stands behind the verb. */
function isOfOther({ tokens, lexicon }: Parse, index: number): boolean {
  if (!lexicon.has(List.prepositions, tokens[index])) return false;
  const object = tokens[index + 1];
  return lexicon.has(List.determiners, object) ? !lexicon.has(List.demonstratives, object) : object?.capital === true;
}

/** "Not all agree.", "Not all agree with that", no "Not all agreed to leave". */
function closes({ tokens, lexicon }: Parse, last: number): boolean {
  const next = tokens[last];
  const taken =
    lexicon.has(List.demonstratives, tokens[last + 1]) || lexicon.has(List.strongPronouns, tokens[last + 1]);
  return next === undefined || isSign(next, ENDS) || (lexicon.has(List.prepositions, next) && taken);
}

/** A negation of its own before the phrase, which may hold another (« jure que non »). */
function isNegated({ tokens, lexicon }: Parse, verb: number, index: number): boolean {
  for (let k = verb - 1; k < index; k++) if (lexicon.has(List.negations, tokens[k])) return true;
  return false;
}

/** Whoever sees it otherwise: the subject before the verb where the phrase ends its clause, else whoever stands behind it. */
function sourceOf({ parse, names }: ClaimContext, verb: number, last: number): Range | null {
  const { tokens, lexicon } = parse;
  const next = tokens[last];
  const ends = next === undefined || isSign(next, ENDS) || lexicon.has(List.prepositions, next);
  // „Das sieht | die Firma | anders.“, „Am Montag sah | Name | es anders.“
  const enclosed = lexicon.language.cues.inverts && ends ? phraseFrom(parse, names, verb + 1) : null;
  if (enclosed && enclosed.last < last && canSpeak(parse, names, enclosed)) return enclosed;
  const before = subjectBefore(parse, names, verb, false);
  // « Cette lecture n'est pas celle de | la mairie »
  // « Les jardiniers | affirment le contraire »: the verb shows that they speak.
  const speaks = tokens.slice(verb, last).some((token) => lexicon.has(List.finiteCues, token));
  if (before && (speaks || canSpeak(parse, names, before))) return ends ? before : null;
  for (let k = last; k < last + BETWEEN; k++) {
    const phrase = phraseFrom(parse, names, k);
    if (phrase && canSpeak(parse, names, phrase)) return phrase;
    if (!lexicon.has(List.prepositions, tokens[k]) && !lexicon.has(List.contracted, tokens[k])) return null;
  }
  return null;
}
