import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isRelative } from '../../phrases/verbs/finite.ts';
import type { Report } from '../../reports/report.ts';

/** How far from the verb the word stands that calls untrue what it reports, in tokens. */
const NEAR = 3;
/** How many tokens a comma and a relative take at least. */
const SHORTEST = 4;

const RELATES = listsOf(List.relatives, List.relativeForms, List.linkers, List.questionWords);

/**
 * "falsely claimed that it was banned in Canada|, where it is sold in shops", « affirme à tort que l'eau est rare|, qui coule partout »: of
 * what the article calls untrue a relative that ends the sentence says how it is, in the article's voice.
 */
export function correctsBehind(parse: Parse, { group, clause }: Report, comma: number, end: number): boolean {
  const { tokens } = parse;
  const relates = isInAny(RELATES, tokens[comma + 1]) || isRelative(parse, comma + 1);
  if (!group || !relates || end - comma < SHORTEST || !isUntrue(parse, Math.max(0, group.first - NEAR), clause))
    return false;
  return tokens.slice(comma + 1, end).every(({ text, marked }) => text !== ',' || marked !== -1);
}

function isUntrue({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    if (!lexicon.has(List.markers, tokens[k])) continue;
    if (lexicon.markers.at(tokens, k)?.status === 'author.refuted') return true;
  }
  return false;
}
