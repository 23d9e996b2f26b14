import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { blockAt, type Parse, type Range, sentenceEnd, sentenceStart, spanOf } from '../../parse.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';

const NEGATIONS = listsOf(List.negations, List.negated);
const ENDS = signs('.;:!?');

/** What the first and second person say of themselves: somebody answers, and no article. */
const OWN = listsOf(List.speakerPronouns);

/** A claim has at least so many tokens. */
const LEAST = 2;

/** « Non, la mairie n'a pas « interdit les crèches » », "No, the council has not banned the market": a title that answers no, and denies what went round. */
export function deniedTitle({ parse }: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { tokens } = parse;
  return at.flatMap((index): FoundClaim[] => {
    const answer =
      index === sentenceStart(parse, index) && tokens[index]?.marked === -1 && tokens[index + 1]?.text === ',';
    if (!answer || !isTitle(parse, index)) return [];
    const last = titleEnd(parse, index);
    const negation = negationIn(parse, index + 2, last);
    const words = negation === -1 ? null : deniedBehind(parse, negation + 1, last);
    if (!words) return [];
    return [
      claimOf(parse, {
        span: spanOf(parse, words),
        status: 'author.refuted',
        marker: { first: index, last: index + 1 },
        rule: 'corrected',
        confidence: 0.8,
      }),
    ];
  });
}

function isTitle(parse: Parse, index: number): boolean {
  const kind = blockAt(parse, (parse.tokens[index] as Token).start)?.kind;
  return kind === 'title' || kind === 'heading';
}

function titleEnd(parse: Parse, index: number): number {
  const { tokens } = parse;
  let last = index + 2;
  while (last < sentenceEnd(parse, index) && !(tokens[last]?.marked === -1 && isSign(tokens[last], ENDS))) last++;
  return last;
}

/** The last word of the first negation in a row (« n'a pas », « no »); -1 where there is none, or where somebody answers for himself. */
function negationIn({ tokens }: Parse, first: number, last: number): number {
  if (tokens.slice(first, last).some((token) => isInAny(OWN, token))) return -1;
  for (let k = first; k < last; k++) if (tokens[k]?.marked === -1 && isInAny(NEGATIONS, tokens[k])) return k;
  return -1;
}

/** The words in marks behind the negation, else all of them. */
function deniedBehind({ tokens }: Parse, from: number, last: number): Range | null {
  let first = from;
  while (first < last && tokens[first]?.marked === -1) first++;
  if (first === last) return last - from >= LEAST ? { first: from, last } : null;
  const passage = tokens[first]?.marked;
  while (tokens[first]?.kind === 'mark') first++;
  let end = first;
  while (end < last && tokens[end]?.marked === passage && tokens[end]?.kind !== 'mark') end++;
  return end - first >= LEAST ? { first, last: end } : null;
}
