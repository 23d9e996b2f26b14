import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Name } from '../../names/find.ts';
import { isGivenName } from '../../names/gender.ts';
import type { Parse } from '../../parse.ts';

/** Nouns for somebody. */
const SOMEBODY = listsOf(List.roles, List.anybody);
/** How far behind the comma such a name stands at most, in tokens. */
const LONGEST = 4;

/** « Anne Nom, déléguée syndicale Codil, s'assoit »: what somebody named belongs to, right behind the noun for what they are, acts in no way. */
export function tellsBelonging({ tokens }: Parse, { first, words }: Name): boolean {
  if (isGivenName(words[0] ?? '') || words.length > 2) return false;
  for (let k = first - 1; k >= first - LONGEST; k--) {
    const token = tokens[k];
    if (token?.text === ',')
      return k < first - 1 && tokens[k - 1]?.capital === true && isInAny(SOMEBODY, tokens[k + 1]);
    if (token?.kind !== 'word' || token.capital || token.marked !== -1) return false;
  }
  return false;
}
