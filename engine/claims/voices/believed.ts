import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { subjectOrOmitted } from '../../phrases/subjects/subject.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { toldBefore } from '../statements/news-before.ts';
import { followsNounAlone, withoutNounAlone } from '../statements/noun-alone.ts';
import { statementBefore, statementBeside } from '../statements/statement-before.ts';
import { wordsBefore } from './answers.ts';
import { deniedClaim } from './denied-claim.ts';
import { isNegated as headsNegated, notAllBefore, notSharedByAll, voiceBehind } from './not-all.ts';

const ENDS = signs('.,;:!?');

/** What may stand between verb and negation or object, and before what it takes up. */
const SMALL = listsOf(List.negations, List.clitics, List.adverbs);
const TAKES_UP = listsOf(List.demonstratives, List.strongPronouns, List.pronouns, List.takesUp);

/** How far behind a demonstrative its noun phrase ends (« ce constat alarmant »), and how far from the verb the negation stands. */
const PHRASE = 3;

/** « Nom affirme que S. La mère ne le croit pas. », « Ana no comparte esa opinión »: another voice does not share the statement before, nor believe it. */
export function notBelieved(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, names, resolver, speakers } = context;
  const { tokens, lexicon } = parse;
  return at.flatMap((index): FoundClaim[] => {
    if (tokens[index]?.marked !== -1) return [];
    const verb = verbEdge(parse, index, sentenceStart(parse, index));
    const all = notAllBefore(parse, verb);
    // « Personne n'y croit. », "Nobody believes it."
    const nobody = lexicon.has(List.fewOrNone, tokens[verb - 1]) && !lexicon.has(List.determiners, tokens[verb - 2]);
    if (!nobody && !isNegated(parse, index) && !(all && headsNegated(parse, verb))) return [];
    const fronted = lexicon.has(List.takesUp, tokens[verb - 1]) && verb - 1 === sentenceStart(parse, verb);
    const subject = fronted ? phraseFrom(parse, names, index + 1) : subjectOrOmitted(parse, names, verb, false);
    // « la magistrate, peu convaincue »: without a verb nothing is told of who is not persuaded.
    if (verb === index && lexicon.has(List.convictions, tokens[index])) return [];
    const source = all ?? (nobody ? { first: verb - 1, last: verb } : subject && withoutNounAlone(parse, subject));
    if (!source || (!fronted && !takesUp(parse, index + 1))) return [];
    const doubts = nobody || !(lexicon.has(List.fewOrNone, tokens[source.first]) || !mayDoubt(context, source));
    if (!all && !doubts) return [];
    const resolution = all || nobody ? null : resolver.resolve(readPhrase(parse, names, source), speakers);
    const from = Math.min(source.first, verb);
    const disputer = resolution?.entity ?? null;
    const stated = all
      ? notSharedByAll(context, from)
      : followsNounAlone(parse, from - 1)
        ? (statementBeside(context, from - 1) ?? statementBefore(context, from, disputer))
        : (toldBefore(context, from, disputer) ?? wordsBefore(context, from));
    if (!stated?.claimant || stated.claimant === disputer) return [];
    return [
      deniedClaim(parse, stated, {
        disputer: all ? voiceBehind(context, index, stated.claimant) : disputer,
        marker: { first: all ? all.first : Math.min(verb, index), last: index + 1 },
        confidence: 0.7 * (resolution?.certainty ?? 0.8),
        ...(source.last > source.first && !all && !nobody && { source }),
      }),
    ];
  });
}

/** Nobody in particular is left out where no subject stands. */
function mayDoubt({ parse, names }: ClaimContext, source: Range): boolean {
  return source.last === source.first || canSpeak(parse, names, source);
}

/** « ne | croit | pas », „teilt diese Ansicht | nicht“ */
function isNegated({ tokens, lexicon }: Parse, index: number): boolean {
  const near = (k: number) => tokens[k]?.sentence === tokens[index]?.sentence && lexicon.has(List.negations, tokens[k]);
  for (let k = index - PHRASE; k <= index + PHRASE + 1; k++) if (near(k)) return true;
  return false;
}

/** Nothing stands behind the verb, or what takes up a statement: « ne croit pas », « ne partage pas ce constat », « non crede a ciò »; no « ne croit pas à la victoire ». */
function takesUp({ tokens, lexicon }: Parse, from: number): boolean {
  let k = from;
  while (isInAny(SMALL, tokens[k])) k++;
  if (isInAny(PREPOSITIONS, tokens[k]) && (isInAny(TAKES_UP, tokens[k + 1]) || isSign(tokens[k + 1], ENDS))) k++;
  // "does not share that view", no "does not believe that S"
  const clause = lexicon.has(List.clause, tokens[k]) && !isSign(tokens[k + 1], ENDS) && !isSign(tokens[k + 2], ENDS);
  const taken = isInAny(TAKES_UP, tokens[k]) && !clause;
  const last = taken ? k + PHRASE + 1 : k;
  for (; k <= last; k++) {
    if (tokens[k] === undefined || isSign(tokens[k], ENDS) || (taken && isInAny(PREPOSITIONS, tokens[k]))) return true;
  }
  return false;
}
