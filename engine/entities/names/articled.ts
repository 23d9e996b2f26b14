import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Name } from '../../names/find.ts';
import type { Parse } from '../../parse.ts';

/** What stands behind a whole phrase: a verb, or a word that joins it to others. */
const BEHIND = listsOf(List.auxiliaries, List.verbs, List.finiteCues, List.prepositions, List.coordinators);

/**
 * "The Tories dismissed it", "told the Reds.": where people have no article before their name, one word in the plural with it is many;
 * "the Norbeck campaign" and "the Mathis house" are called after somebody.
 */
export function areArticled({ tokens, lexicon }: Parse, { first, last, title }: Name): boolean {
  if (!lexicon.language.grammar.nounsPile || last - first > 1 || title !== null) return false;
  const [article, token, behind] = [tokens[first - 1], tokens[first], tokens[last]];
  if (!/[^s]s$/.test(token?.text ?? '') || !lexicon.has(List.definite, article) || article?.block !== token?.block)
    return false;
  return behind?.kind === 'punctuation' || (behind?.kind === 'word' && !behind.capital && isInAny(BEHIND, behind));
}
