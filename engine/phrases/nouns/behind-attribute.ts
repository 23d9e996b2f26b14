import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';

/** How many tokens an attribute between an article and its noun has at most. */
const LONGEST_ATTRIBUTE = 9;

/** "der aus Kiel stammende Name": the token behind a preposition and its participle or adjective that stand between an article and its noun; `index` for none. */
export function behindAttribute({ tokens, lexicon }: Parse, names: NameIndex, index: number, end: number): number {
  const opens = lexicon.has(List.prepositions, tokens[index]) || lexicon.has(List.contracted, tokens[index]);
  if (!lexicon.language.grammar.bracket || !opens || !lexicon.has(List.determiners, tokens[index - 1])) return index;
  for (let k = index + 2; k < Math.min(end, index + LONGEST_ATTRIBUTE); k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.marked !== -1) return index;
    const participle = !token.capital && lexicon.has(List.verbalAttribute, token);
    // „der für den Bau zuständige Name“
    const adjective = tokens[k - 1]?.capital && !token.capital && lexicon.has(List.inflected, token);
    if ((participle || adjective) && (tokens[k + 1]?.capital || names.has(k + 1))) return k + 1;
  }
  return index;
}
