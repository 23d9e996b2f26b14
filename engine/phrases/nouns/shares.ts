import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse, Range } from '../../parse.ts';

const ARTICLES = listsOf(List.determiners, List.clitics);

/** « due studenti su tre »: behind people who are counted, a preposition and out of how many. */
export function sharesOf({ tokens, lexicon }: Parse, first: number, index: number): boolean {
  const counts = (k: number) => tokens[k]?.kind === 'number' || lexicon.has(List.numberWords, tokens[k]);
  const near = index - first === 1 || index - first === 2;
  return near && lexicon.language.grammar.dropsSubject && counts(first) && counts(index + 1);
}

/** « Uno su tre | ammette », « Nove medici su dieci | dicono »: the same, ending at a token before its verb; no « i lavori di due su tre ». */
export function shareEndingAt(parse: Parse, end: number, edge: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.prepositions, tokens[end - 1])) return null;
  for (const first of [end - 2, end - 3]) {
    if (first < edge || !sharesOf(parse, first, end - 1)) continue;
    const before = first > edge ? tokens[first - 1] : undefined;
    return lexicon.has(List.prepositions, before) || isInAny(ARTICLES, before) ? null : { first, last: end + 1 };
  }
  return null;
}
