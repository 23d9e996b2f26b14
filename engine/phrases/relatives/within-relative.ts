import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Parse } from '../../parse.ts';
import { isSign, PAUSES } from '../../text/signs.ts';
import { isFiniteVerb } from '../verbs/finite.ts';
import { isPlainWord } from '../verbs/unlisted.ts';

/** How many tokens stand at most between a relative and what its verb does something to. */
const LONGEST = 12;

/** What opens another clause, or joins one to the relative's. */
const OPENS = listsOf(List.coordinators, List.clause, List.linkers, List.pronouns);
const BEFORE_VERB = listsOf(List.clitics, List.negations);

/**
 * « Un voisin qui a vu | la scène affirme », « La juge qui laisse de côté | cette histoire rappelle »: behind a relative with its verb, and with
 * nothing between that parts them, a phrase belongs to the relative clause, and the next verb has the subject before it.
 */
export function isWithinRelative(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  for (let k = index - 1; k > 0 && index - k < LONGEST; k--) {
    const token = tokens[k];
    if (token?.marked !== -1 || isSign(token, PAUSES)) return false;
    if (lexicon.has(List.relatives, token)) {
      if (isInAny(PREPOSITIONS, tokens[k - 1]) || tokens[k - 1]?.kind !== 'word') return false;
      let verb = k + 1;
      while (isInAny(BEFORE_VERB, tokens[verb]) && verb < index) verb++;
      return verb < index && (isFiniteVerb(parse, verb) || isPlainWord(parse, verb));
    }
    if (isInAny(OPENS, token) && !lexicon.has(List.clitics, token)) return false;
  }
  return false;
}
