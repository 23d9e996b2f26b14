import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import { isOwning } from '../phrases/nouns/owning.ts';

/** How many digits the number of a broadcaster has at most. */
const MOST_DIGITS = 2;

/** What may stand behind a whole name. */
const BEHIND = listsOf(List.determiners, List.finiteCues, List.auxiliaries, List.clitics, List.clause, List.pronouns);
const SAYING = listsOf(List.finiteCues, List.participleCues);
const COUNTED_BY = listsOf(List.times, List.roles);

/** Letters that stand for a name of their own. */
const LETTERS = /^\p{Lu}{2,5}$/u;

/**
 * « a indiqué à Canal 3 un témoin », « Onde 1 rapporte », "told Channel 6.", "RBX Two's Long Hour": a small number right behind a single
 * word belongs to the name where it counts nothing: a sign, a verb or another phrase stands behind it; no « en France 3 hommes ».
 * @param at token of the number
 * @param first token of the name
 */
export function isNumbered(parse: Parse, at: number, first: number): boolean {
  const { tokens, lexicon } = parse;
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const small = token?.kind === 'number' ? token.text.length <= MOST_DIGITS : isSpelled(parse, at);
  if (!token || !small || token.start - (before?.end ?? 0) !== 1 || isInAny(COUNTED_BY, before)) return false;
  if (isOwning(parse, at + 1)) return true;
  if (at !== first + 1) return false;
  if (!behind || behind.sentence !== token.sentence || behind.marked !== token.marked) return true;
  // « a rapporté Canal 3 dimanche »
  const said = isInAny(SAYING, tokens[first - 1]) && lexicon.has(List.times, behind);
  return said || /^[,.;:)]$/.test(behind.text) || isInAny(BEHIND, behind);
}

/** "RBX Two": a number in letters has a capital, behind letters that stand for a station. */
function isSpelled({ tokens, lexicon }: Parse, at: number): boolean {
  const token = tokens[at];
  return token?.capital === true && lexicon.has(List.numberWords, token) && LETTERS.test(tokens[at - 1]?.text ?? '');
}
