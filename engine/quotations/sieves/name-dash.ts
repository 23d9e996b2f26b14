import { isFullName } from '../../names/full-name.ts';
import { firstSentenceOf } from '../../parse.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { DASHES, isSign } from '../../text/signs.ts';
import type { Candidate, Situation } from '../situation.ts';

/** How many tokens name and describe somebody before a dash at most. */
const LONGEST = 12;

/** « Anne Nom (Parti) – « … » »: in a list of statements a dash stands for the colon behind the full name that opens the paragraph, and the words fill the rest. */
export function nameDash({ parse, names, passage, tokens }: Situation): Candidate | null {
  const own = parse.marked[passage];
  const block = own && parse.article.blocks[own.block];
  const first = own && firstSentenceOf(parse, own.block)?.first;
  if (!block || first === undefined || own.outer.end < block.end - 1) return null;
  let dash = tokens.first - 1;
  while (parse.tokens[dash]?.kind === 'mark') dash--;
  const name = names.get(first);
  if (!name || dash < name.last || dash - first > LONGEST || !isSign(parse.tokens[dash], DASHES)) return null;
  if (!isFullName(name.words) || hasFinite(parse, first, dash)) return null;
  return { rule: 'name-colon', cue: null, source: { first, last: name.last } };
}
