import type { Entity } from '../../entities/entity.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { subjectOrOmitted } from '../../phrases/subjects/subject.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import { verbGroupAt } from '../../phrases/verbs/verbs.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { lackingBefore } from '../article/groundless.ts';
import type { FoundClaim } from '../claim.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { endsNounAlone, followsNounAlone, withoutNounAlone } from '../statements/noun-alone.ts';
import { statedBy } from '../statements/statement.ts';
import { statementAbove, statementBefore, statementBeside } from '../statements/statement-before.ts';
import { accusationBefore, frontedBefore } from './answers.ts';
import { deniedClaim } from './denied-claim.ts';

const ENDS = signs('.,;:!?');

/** How far before the word that judges its verb stands. */
const REACH = 9;

/** A word that stands for a statement, and those that lead to the judgement (« das | für eine »), at most. */
const LONGEST_ALONE = 3;

/** What stands for a statement without a noun (« juge cela exagéré », „hält das für falsch“). */
const TAKES_UP = listsOf(List.demonstratives, List.neuter, List.takesUp);

/** « Kareth called the accusations absurd », « juge ces critiques exagérées », „hält das für ausgeschlossen“: another voice calls a statement untrue or overdone. */
export function judgedUntrue(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, names, resolver, speakers } = context;
  const { tokens, lexicon } = parse;
  return at.flatMap((index): FoundClaim[] => {
    // « dénonce des accusations sans | fondement »
    const judges = !lexicon.has(List.grounds, tokens[index]) || lackingBefore(parse, index) !== -1;
    const verb = judges && tokens[index]?.marked === -1 ? judgingVerb(parse, index) : null;
    if (!verb || isNegated(parse, verb.first, index)) return [];
    const edge = verbEdge(parse, verb.first, sentenceStart(parse, index));
    // „Gerüchte, wonach S, | bezeichnete Name als Unsinn“
    const object = lexicon.language.cues.inverts ? frontedBefore(context, edge) : null;
    const fronted =
      object !== null || (edge - 1 === sentenceStart(parse, index) && isInAny(TAKES_UP, tokens[edge - 1]));
    const subject = fronted ? phraseFrom(parse, names, verb.last) : subjectOrOmitted(parse, names, edge, false);
    const source = subject && withoutNounAlone(parse, subject);
    if (!source || (source.last > source.first && !canSpeak(parse, names, source))) return [];
    const resolution = resolver.resolve(readPhrase(parse, names, source), speakers);
    const disputer = resolution?.entity ?? null;
    const from = Math.min(source.first, edge);
    const stated =
      object ??
      (fronted
        ? statementBefore(context, from, disputer)
        : judged(context, { from, object: { first: verb.last, last: index }, disputer }));
    if (!stated || (!object && !stated.claimant) || stated.claimant === disputer) return [];
    return [
      deniedClaim(parse, stated, {
        disputer,
        marker: { first: edge, last: index + 1 },
        confidence: 0.7 * (resolution?.certainty ?? 0.8),
        ...(source.last > source.first && { source }),
      }),
    ];
  });
}

/** The verb that judges: of thinking or calling („hält | … für“, « juge », "called"), in the clause of the word and before it. */
function judgingVerb(parse: Parse, index: number): Range | null {
  const { tokens, lexicon } = parse;
  const start = Math.max(sentenceStart(parse, index), index - REACH);
  // „hält das für | falsch“, „hält das für | eine Lüge“
  const leads = lexicon.has(List.determiners, tokens[index - 1]) ? index - 2 : index - 1;
  const holds = lexicon.language.cues.inverts && lexicon.has(List.purpose, tokens[leads]);
  for (let k = index - 1; k >= start; k--) {
    const token = tokens[k] as Token;
    if (token.marked !== -1 || isSign(token, ENDS)) return null;
    if (holds && isFiniteVerb(parse, k)) return { first: k, last: k + 1 };
    const group = lexicon.has(List.cues, token) ? verbGroupAt(parse, k) : null;
    if (group?.form === 'infinitive' || group?.form === 'gerund') return null;
    if (group && (group.classes.has('qualify') || group.classes.has('think') || speaksOf(parse, group.last, index)))
      return group;
    // "called that nonsense": a conjunction right before the judgement is none.
    if (group || (lexicon.has(List.clause, token) && k < index - 1)) return null;
  }
  return null;
}

const LEADING = listsOf(List.prepositions, List.contracted, List.determiners);

/** « a parlé | d'un | mensonge. »: between the verb and what it calls the statement before stand small words, and the clause ends with it. */
function speaksOf({ tokens, lexicon }: Parse, from: number, index: number): boolean {
  const led = tokens.slice(from, index);
  const preposition = led.some((token) => lexicon.has(List.prepositions, token) || lexicon.has(List.contracted, token));
  const next = tokens[index + 1];
  const ends = next === undefined || next.sentence !== tokens[index]?.sentence || isSign(next, ENDS);
  return preposition && ends && led.every((token) => isInAny(LEADING, token));
}

interface Judged {
  /** Where the judgement begins. */
  readonly from: number;
  readonly object: Range;
  readonly disputer: Entity | null;
}

/** What is judged: the noun that a relative takes up, what a demonstrative stands for, or the statement that the object names. */
function judged(context: ClaimContext, { from, object, disputer }: Judged): Stated | null {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  if (followsNounAlone(parse, from - 1) || endsNounAlone(parse, from - 1))
    return statementBeside(context, from - 1) ?? statementBefore(context, from, disputer);
  const noun = statementNoun(parse, object);
  if (noun === -1) {
    // « juge cela exagéré »
    const alone = object.last - object.first <= LONGEST_ALONE && takesUp(parse, object.first);
    return alone || speaksOf(parse, object.first, object.last) ? statementBefore(context, from, disputer) : null;
  }
  if (lexicon.has(List.partly, tokens[noun]) && !lexicon.has(List.demonstratives, tokens[noun - 1])) return null;
  const told = statedBy(context, noun);
  // « calificó las acusaciones de | infundadas »: what they are called is not what they say.
  const own = told && told.span.start !== tokens[object.last]?.start ? told : null;
  return (
    own ??
    accusationBefore(context, noun) ??
    statementBefore(context, from, disputer) ??
    statementAbove(context, from, disputer)
  );
}

/** « cela », „das“, "it" */
function takesUp({ tokens, lexicon }: Parse, index: number): boolean {
  const pronoun = lexicon.pronouns.get(tokens[index]?.low ?? '');
  return isInAny(TAKES_UP, tokens[index]) || pronoun?.startsWith('n') === true;
}

/** The noun for a statement between verb and judgement, or behind both (« considera exageradas | esas cifras »); -1 for none. */
function statementNoun(parse: Parse, { first, last }: Range): number {
  const { tokens, lexicon } = parse;
  for (let k = first; k < last; k++) if (lexicon.has(List.statements, tokens[k])) return k;
  const behind = lexicon.has(List.determiners, tokens[last + 1]) ? last + 2 : last + 1;
  return lexicon.has(List.statements, tokens[behind]) ? behind : -1;
}

function isNegated({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  for (let k = first - 1; k < last; k++) if (lexicon.has(List.negations, tokens[k])) return true;
  return false;
}
