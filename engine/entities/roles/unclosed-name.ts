import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Name } from '../../names/find.ts';
import { isGivenName } from '../../names/gender.ts';

import type { Parse } from '../../parse.ts';

/** How many tokens a description has at most before its comma. */
const LONGEST = 10;

const SAYS = listsOf(List.finiteCues, List.participleCues);

/**
 * « ha detto il presidente della Provincia, Anne Nome al termine della seduta »: behind the description that a verb of saying has for its subject, a
 * full name tells who it is, though no second comma closes it.
 * @param comma the one before the name
 */
export function isUnclosed({ tokens, lexicon }: Parse, name: Name, comma: number): boolean {
  const first = tokens[name.first];
  const full = name.words.length > 1 && isGivenName(first?.text ?? '');
  if (!lexicon.language.grammar.dropsSubject || !full || !isInAny(PREPOSITIONS, tokens[name.last])) return false;
  for (let k = comma - 1; k > comma - LONGEST && tokens[k]?.kind === 'word'; k--) {
    if (!isInAny(SAYS, tokens[k])) continue;
    return lexicon.has(List.definite, tokens[k + 1]) && !lexicon.has(List.contracted, tokens[k + 1]);
  }
  return false;
}
