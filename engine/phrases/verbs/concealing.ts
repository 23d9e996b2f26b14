import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { VerbGroup } from './verbs.ts';

const NEGATING = listsOf(List.negations, List.none);

/** How far before a noun the word that negates it stands at most (« n'a plus le moindre doute »). */
const REACH = 6;

/** « ne cache pas que S », "did not hide that S": a verb for what is kept back says something only where it is negated. */
export function isConcealing({ tokens, lexicon }: Parse, { verb }: Pick<VerbGroup, 'verb'>): boolean {
  return lexicon.concealing.has(tokens[verb]?.low ?? '');
}

/** Whether a verb is negated, before it or right behind it (« ne cache pas », « non nasconde », „verhehlt nicht“). */
export function negatesVerb({ tokens }: Parse, { first, last }: VerbGroup): boolean {
  return tokens.slice(Math.max(first - 1, 0), last + 1).some((token) => isInAny(NEGATING, token));
}

/** "has no doubt that S", « non ha dubbi che S »: of a noun for what is not believed nothing is said but where it is negated. */
export function leavesDoubt({ tokens, lexicon }: Parse, noun: number): boolean {
  if (!lexicon.concealing.has(tokens[noun]?.low ?? '')) return false;
  return !tokens.slice(Math.max(noun - REACH, 0), noun).some((token) => isInAny(NEGATING, token));
}
