import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';

/** « HABLA EL ALCALDE », "SEE ALSO": words in capitals only, some of them a verb or a noun for people, are a line and no name. */
export function isShouted(parse: Parse, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  if (last - first < 2) return false;
  let tells = false;
  for (let k = first; k < last; k++) {
    const token = tokens[k] as Token;
    if (token.kind !== 'word' || token.text.length < 2 || token.text !== token.text.toUpperCase()) return false;
    const low = token.low;
    tells ||=
      lexicon.lists(List.roles, low) ||
      lexicon.lists(List.anybody, low) ||
      lexicon.lists(List.verbs, low) ||
      lexicon.lists(List.auxiliaries, low) ||
      lexicon.lists(List.cues, low) ||
      lexicon.lists(List.adverbs, low);
  }
  return tells;
}
