import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Found } from '../../quotations/find.ts';

/** « accuse la mairie d'avoir menti »: what is reported lays a deed to somebody's charge. */
export function accuses({ tokens, lexicon }: Parse, { kind, report }: Found): boolean {
  return kind === 'indirect' && lexicon.has(List.accusing, tokens[report?.group?.verb ?? -1]);
}
