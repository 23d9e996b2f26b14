import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { SOMEBODY } from '../../lexicon/word-classes.ts';
import type { Parse } from '../../parse.ts';
import { isFiniteVerb, isRelative } from '../verbs/finite.ts';

/** How many tokens an aside between a relative and its verb has at most. */
const LONGEST_ASIDE = 10;

const HOLDERS = listsOf(List.clause, List.linkers);

/** "who in 2010 said", "who since May said", « que, muy nervioso, dijo »: a moment or an aside between a relative and its verb. */
export function beforeMoment(parse: Parse, index: number, first: number): number {
  const { tokens, lexicon } = parse;
  const interrupted = interruptedRelative(parse, index, first);
  if (interrupted !== -1) return interrupted;
  const at = tokens[index]?.kind === 'number' ? index - 1 : index;
  const moment = at > first && lexicon.language.grammar.nounsPile && lexicon.has(List.prepositions, tokens[at]);
  return moment && isRelative(parse, at - 1) ? at - 1 : index;
}

/** « una mujer que, muy nerviosa, | insistía »: the relative right behind somebody, before the comma that opens the aside; -1 where none stands there. */
function interruptedRelative(parse: Parse, comma: number, first: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || tokens[comma]?.text !== ',') return -1;
  for (let k = comma - 1; k > first + 1 && comma - k <= LONGEST_ASIDE; k--) {
    const token = tokens[k];
    if (token?.marked !== -1 || isFiniteVerb(parse, k) || isInAny(HOLDERS, token)) return -1;
    if (token?.text !== ',') continue;
    const noun = tokens[k - 2];
    return isRelative(parse, k - 1) && (isInAny(SOMEBODY, noun) || noun?.capital === true) ? k - 1 : -1;
  }
  return -1;
}
