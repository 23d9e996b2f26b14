import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { tokensOf } from '../../quotations/kind.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import type { FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { toldBefore } from '../statements/news-before.ts';
import { judgedClaim } from './judged-claim.ts';

const ENDS = signs('.!:;');

/** Such a verdict has at most so many words. */
const LONGEST = 5;

/** All that it is made of: a subject, a verb without content, what it takes up. */
const SMALL = listsOf(
  List.negations,
  List.negated,
  List.clitics,
  List.auxiliaries,
  List.passive,
  List.copulas,
  List.been,
  List.takesUp,
  List.adverbs,
  List.stressing,
);

/** What tells of something to come: a promise that is not kept is no statement that is denied. */
const FUTURE = listsOf(List.futures, List.wishes, List.modals, List.hearsay);

/** "Name said the funds were safe. They were not.", « … que les fonds étaient placés. Ils ne l'étaient pas. », « No lo estaba »: the article denies the statement before with its verb alone. */
export function ellipticVerdict(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse } = context;
  return at.flatMap((index): FoundClaim[] => {
    const verdict = verdictAround(parse, index);
    const stated = verdict && toldBefore(context, verdict.first);
    if (!stated || !fits(context, verdict, tokensOf(parse, stated.span))) return [];
    return [
      judgedClaim(parse, stated, { status: 'author.refuted', marker: verdict, rule: 'corrected', confidence: 0.7 }),
    ];
  });
}

/** The words of a sentence that a negation stands in, up to its first stop, where they are few and say nothing of their own. */
function verdictAround(parse: Parse, index: number): Range | null {
  const { tokens } = parse;
  const first = sentenceStart(parse, index);
  let last = index + 1;
  while (last < sentenceEnd(parse, index) && !isSign(tokens[last], ENDS)) last++;
  const words = tokens.slice(first, last);
  if (words.length < 2 || words.length > LONGEST || tokens[last]?.marked !== -1) return null;
  const verb = words.some((word) => isVerb(parse, word));
  const small = (word: Token, at: number) => isInAny(SMALL, word) || (isPronoun(parse, word) && mayStand(parse, at));
  return verb && words.every((word, at) => word.marked === -1 && small(word, at)) ? { first, last } : null;
}

/** A verb that only stands for the one before: « étaient », "did", "hadn't", « estaba ». */
function isVerb({ lexicon }: Parse, { low }: Token): boolean {
  const verb = low.replace(/n't$/u, '');
  return [List.auxiliaries, List.passive, List.copulas, List.stressing].some((list) => lexicon.lists(list, verb));
}

const isPronoun = ({ lexicon }: Parse, { low }: Token): boolean => lexicon.pronouns.has(low);

/** The subject stands before its verb, but for „War | es | nicht“: in « Não foi | ele » somebody else is meant. */
const mayStand = ({ lexicon }: Parse, at: number): boolean => at === 0 || lexicon.language.cues.inverts;

/** What the statement tells is over, and what it tells of is no other than what the verdict stands for. */
function fits({ parse, names }: ClaimContext, verdict: Range, stated: Range): boolean {
  const { tokens, lexicon } = parse;
  // "told them to stay inside. They did not."
  if (lexicon.has(List.infinitive, tokens[stated.first - 1])) return false;
  const words = tokens.slice(stated.first, stated.last);
  if (words.some((token) => isInAny(FUTURE, token) || lexicon.has(List.negations, token))) return false;
  const subject = lexicon.pronouns.has(tokens[verdict.first]?.low ?? '') ? tokens[verdict.first]?.low : undefined;
  const own = words.slice(0, 2).find(({ low }) => lexicon.pronouns.has(low))?.low;
  if (own !== undefined || !subject) return own === undefined || own === subject;
  // « le notaire … Ils ne l'étaient pas »: where the article tells how many.
  const phrase = lexicon.language.grammar.nounsPile ? null : phraseFrom(parse, names, stated.first);
  return !phrase || readPhrase(parse, names, phrase).plural === lexicon.pronouns.get(subject)?.endsWith('p');
}
