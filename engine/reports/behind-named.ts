import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';

/** How many tokens a name in marks has at most, its marks among them. */
const LONGEST_NAME = 7;

/** « había dicho en el programa «La hora larga» que S »: the token behind a name in marks that its noun leads in; `index` for none. */
export function behindNamed({ tokens, lexicon }: Parse, index: number): number {
  const passage = tokens[index]?.marked ?? -1;
  if (passage === -1 || !lexicon.has(List.naming, tokens[index - 1]) || lexicon.has(List.cues, tokens[index - 1]))
    return index;
  let k = index;
  while (tokens[k]?.marked === passage) k++;
  return k - index <= LONGEST_NAME ? k : index;
}
