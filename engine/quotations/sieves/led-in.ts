import { sentenceEnd, sentenceStart } from '../../parse.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isSign, STOPS } from '../../text/signs.ts';
import type { Situation } from '../situation.ts';

/** How many tokens stand before the words at most, with the comma. */
const LONGEST = 9;

/**
 * « La police a dit que S. ¶ Sur place, « nous avons trouvé des traces ». »: nothing but when, where or how stands before the words that are all of
 * a paragraph's first sentence: the source above goes on.
 */
export function isLedIn({ parse, tokens }: Situation): boolean {
  const { tokens: all } = parse;
  const start = sentenceStart(parse, tokens.first);
  let mark = tokens.first;
  while (all[mark - 1]?.kind === 'mark') mark--;
  const heads = all[start - 1]?.block !== all[start]?.block;
  if (!heads || mark - start < 2 || mark - start > LONGEST || all[mark - 1]?.text !== ',') return false;
  if (all.slice(start, mark).some(({ marked }) => marked !== -1) || hasFinite(parse, start, mark)) return false;
  let behind = tokens.last;
  while (all[behind]?.kind === 'mark') behind++;
  const ends = behind >= sentenceEnd(parse, tokens.first) || isSign(all[behind], STOPS);
  return ends && all.slice(tokens.first, tokens.last).some((_, k) => isFiniteVerb(parse, tokens.first + k));
}
