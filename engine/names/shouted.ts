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

/** How many tokens on either side show whether a sentence is set in capitals. */
const AROUND = 8;

/** "HAFEN: VERA TOLK, 34, SASS LANGE FEST": in a sentence set in capitals throughout, a capital tells nothing. */
export function inCapitals({ tokens }: Parse, first: number, last: number): boolean {
  let words = 0;
  for (let k = Math.max(0, first - AROUND); k < Math.min(tokens.length, last + AROUND); k++) {
    const token = tokens[k] as Token;
    if (token.kind !== 'word' || token.sentence !== tokens[first]?.sentence || token.marked !== tokens[first]?.marked)
      continue;
    if (token.text !== token.text.toUpperCase()) return false;
    words++;
  }
  return words > last - first;
}
