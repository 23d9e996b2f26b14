import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isSign, PAUSES } from '../../text/signs.ts';

/** How many tokens such a clause has at most up to its verb. */
const LONGEST = 9;

/**
 * « Nombre dice que S, | aunque él lo niega », « Nom affirme que S, | même si le maire le nie »: behind a comma a conjunction opens a clause
 * that denies what is reported: its verb has the pronoun for it as its object.
 */
export function concedesDenial(parse: Parse, index: number, end: number): boolean {
  const { tokens, lexicon } = parse;
  const { bracket, nounsPile } = lexicon.language.grammar;
  const joins = [index, index + 1].some((k) => lexicon.has(List.conjunctions, tokens[k]) && tokens[k]?.marked === -1);
  if (bracket || nounsPile || !joins) return false;
  for (let k = index + 1; k < Math.min(end, index + LONGEST); k++) {
    if (isSign(tokens[k], PAUSES) || tokens[k]?.marked !== -1) return false;
    const object = lexicon.has(List.clitics, tokens[k - 1]) && !lexicon.has(List.reflexives, tokens[k - 1]);
    if (lexicon.has(List.denials, tokens[k]) && object && !lexicon.has(List.negations, tokens[k - 1])) return true;
  }
  return false;
}
