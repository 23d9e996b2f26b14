import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Parse } from '../../parse.ts';
import { BREAKS, isSign } from '../../text/signs.ts';
import { isGovernedTitle } from '../nouns/title-governed.ts';
import { isRelative } from '../verbs/finite.ts';

/** What opens an aside that tells where somebody spoke. */
const PARTICIPLES = listsOf(List.gerundEnding, List.pastEnding);

/** The first token of the marked passage that a token closes. */
export function openingMark({ tokens }: Parse, closing: number): number {
  let k = closing;
  while (tokens[k - 1]?.marked === tokens[closing]?.marked) k--;
  return k;
}

/**
 * « La Commission, qui s'est dite « inquiète | », a rappelé », "Quill, speaking on “Long Hour,| ” argued": a closing mark whose words belong to
 * a relative clause, or are the title of where somebody spoke, with no other comma between.
 */
export function endsRelativeInMarks(parse: Parse, closing: number, first: number): boolean {
  const { tokens } = parse;
  const passage = tokens[closing]?.marked ?? -1;
  if (tokens[closing]?.kind !== 'mark' || passage === -1) return false;
  for (let k = openingMark(parse, closing) - 1; k > first; k--) {
    if (tokens[k]?.marked !== -1 || isSign(tokens[k], BREAKS)) return false;
    if (tokens[k]?.text !== ',') continue;
    return isRelative(parse, k + 1) || (tellsWhere(parse, k + 1) && isGovernedTitle(parse, passage, closing));
  }
  return false;
}

/** ", speaking on", ", interviewed for", ", in an interview on" */
function tellsWhere({ tokens }: Parse, index: number): boolean {
  return isInAny(PARTICIPLES, tokens[index]) || isInAny(PREPOSITIONS, tokens[index]);
}
