import { isInAny, joined, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { ledByContraction } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import type { FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { resolve } from '../statements/statement.ts';
import {
  statementAbove,
  statementAround,
  statementBefore,
  statementInSentence,
} from '../statements/statement-before.ts';
import { deniedClaim } from './denied-claim.ts';

/** How many tokens stand between the noun and its participle (« Une affirmation aussitôt | démentie »). */
const BETWEEN = 2;

const UNTRUE = listsOf(List.untrue, List.unfounded, List.overdone);

/** What stands between a participle and the judgement (« qualifiée de | fantaisiste »), and the verbs that judge. */
const LEADING = listsOf(List.adverbs, List.infinitive, List.asWords, List.joints);
const JUDGING: ReadonlySet<string> = new Set(['think', 'qualify']);

const CIRCUMSTANCES = joined(PREPOSITIONS, listsOf(List.adverbs, List.times, List.relatives, List.coordinators));

const OPENS = signs(',;:–—(');

/** « Nom affirme que S. Version contredite par la mairie. », « …, une thèse démentie par Nom »: a noun without a verb takes up what was said, and its participle tells who disputes it. */
export function deniedInFragment(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  return at.flatMap((index): FoundClaim[] => {
    const by = tokens[index + 1]?.kind === 'mark' ? index + 2 : index + 1;
    if (!lexicon.has(List.presentedBy, tokens[by])) return [];
    const participle = denyingParticiple(parse, index);
    const first = participle === -1 ? -1 : fragmentStart(parse, participle);
    if (first === -1) return [];
    const source = phraseFrom(parse, names, ledByContraction(parse, by) ? by : by + 1);
    const disputer = source && resolve(context, source);
    const heads = first === sentenceStart(parse, index);
    // « Une thèse jugée absurde par Nom | paraît mardi »
    if (heads && source && goesOn(parse, source.last)) return [];
    const stated = heads
      ? (statementBefore(context, first, disputer) ?? statementAbove(context, first, disputer))
      : (statementAround(context, first) ?? statementInSentence(context, first, disputer));
    if (!stated || !source || (disputer !== null && stated.claimant === disputer)) return [];
    return [
      deniedClaim(parse, stated, {
        disputer,
        marker: { first, last: index + 1 },
        confidence: 0.75,
        source,
      }),
    ];
  });
}

/** The participle that denies (« démentie »), or the one that judges before a word for what is untrue or overdone (« jugés | « fantaisistes » »); -1 for none. */
function denyingParticiple({ tokens, lexicon }: Parse, index: number): number {
  const token = tokens[index] as Token;
  if (isInAny(UNTRUE, token)) {
    let k = index - 1;
    while (tokens[k]?.kind === 'mark' || isInAny(LEADING, tokens[k])) k--;
    const judges = lexicon.cues.get(tokens[k]?.low ?? '')?.some((cue) => JUDGING.has(cue.class));
    return judges && lexicon.has(List.participleCues, tokens[k]) && tokens[k]?.marked === -1 ? k : -1;
  }
  const denies = lexicon.has(List.refuting, token) || lexicon.denials.get(token.low)?.has('participle');
  return denies && token.marked === -1 ? index : -1;
}

/** Behind whoever disputes stands a word that is neither a circumstance nor how it is done: the sentence has a verb of its own. */
function goesOn({ tokens, lexicon }: Parse, index: number): boolean {
  const next = tokens[index];
  const same = next?.kind === 'word' && next.sentence === tokens[index - 1]?.sentence;
  return same && !isInAny(CIRCUMSTANCES, next) && next.low !== lexicon.language.claims.presented.as;
}

/** The token that the phrase of a noun for a statement begins at, at the head of its sentence or behind a sign; -1 where no such noun stands before the participle. */
function fragmentStart(parse: Parse, participle: number): number {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, participle);
  let noun = participle - 1;
  while (noun >= start && noun >= participle - 1 - BETWEEN && !lexicon.has(List.statements, tokens[noun])) noun--;
  if (!lexicon.has(List.statements, tokens[noun])) return -1;
  const first = lexicon.has(List.determiners, tokens[noun - 1]) ? noun - 1 : noun;
  return first === start || isSign(tokens[first - 1], OPENS) ? first : -1;
}
