import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';

/** How many digits the number of a broadcaster has at most. */
const MOST_DIGITS = 2;

/** What may stand behind a whole name. */
const BEHIND = listsOf(List.determiners, List.finiteCues, List.auxiliaries, List.clitics);
const SAYING = listsOf(List.finiteCues, List.participleCues);

/**
 * « a indiqué à France 3 un témoin », « Europe 1 rapporte », "told Channel 4.": a small number right behind a single word belongs to the name
 * where it counts nothing: a sign, a verb or another phrase stands behind it; no « en France 3 hommes ».
 */
export function isNumbered({ tokens, lexicon }: Parse, at: number, first: number): boolean {
  const [token, behind] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'number' || at !== first + 1 || token.text.length > MOST_DIGITS) return false;
  const apart = token.start - (tokens[first]?.end ?? 0) === 1;
  if (!apart || lexicon.has(List.times, tokens[first]) || lexicon.has(List.roles, tokens[first])) return false;
  if (!behind || behind.sentence !== token.sentence || behind.marked !== token.marked) return true;
  // « a rapporté France 3 dimanche »
  const said = isInAny(SAYING, tokens[first - 1]) && lexicon.has(List.times, behind);
  return said || /^[,.;:]$/.test(behind.text) || isInAny(BEHIND, behind);
}
