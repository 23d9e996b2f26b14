import { List } from '../../lexicon/lists.ts';
import type { Name } from '../../names/find.ts';
import type { Parse } from '../../parse.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { Role } from '../entity.ts';
import { roleAt } from './role-at.ts';

/** How many tokens two offices have at most. */
const LONGEST = 14;

/** « Nombre, médica y alcaldesa de Torre » … « la alcaldesa »: of two nouns for what somebody is, a conjunction between, the second one tells it too. */
export function secondOffice(parse: Parse, { last }: Name): Role | null {
  const { tokens, lexicon } = parse;
  const from = last + 1;
  if (tokens[last]?.text !== ',' || !lexicon.has(List.roles, tokens[from])) return null;
  let office = -1;
  let k = from + 1;
  for (; k < from + LONGEST && tokens[k]?.kind === 'word' && tokens[k]?.marked === -1; k++) {
    if (isFiniteVerb(parse, k) || lexicon.has(List.relatives, tokens[k])) break;
    const second = lexicon.has(List.coordinators, tokens[k - 1]) && lexicon.has(List.roles, tokens[k]);
    if (second && office === -1) office = k;
  }
  return office === -1 ? null : roleAt(parse, office, k, office);
}
