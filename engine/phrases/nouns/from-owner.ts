import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';

/** How many tokens a name has at most that owns somebody, its sign among them. */
const LONGEST_OWNER = 5;

/** „Pohls Sprecher sagte“, "the DA's Ann Example said": the token that a phrase begins at with whoever owns it. */
export function fromOwner({ tokens, lexicon }: Parse, names: NameIndex, start: number, edge: number): number {
  const determined = start > edge && lexicon.has(List.determiners, tokens[start - 1]);
  if (determined && lexicon.has(List.owning, tokens[names.get(start)?.last ?? -1])) return start - 1;
  const sign = lexicon.has(List.owning, tokens[start]);
  for (let k = start - 1; k >= Math.max(edge, start - (sign ? LONGEST_OWNER : 2)); k--) {
    const name = names.get(k);
    if (name?.last !== start || !(sign || name.owns)) continue;
    return sign && k > edge && lexicon.has(List.determiners, tokens[k - 1]) ? k - 1 : k;
  }
  return start;
}
