import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';

/** How far before an attribute the determiner of its noun stands at most, in tokens. */
const REACH = 8;

/** What goes with an attribute and no noun phrase begins with behind its determiner. */
const GOES_WITH = listsOf(List.prepositions, List.contracted, List.adverbs);

/**
 * „Die oft erzählte Geschichte“, „die vom Rat kritisierte Firma“: where nouns have capitals, a form of a verb before its noun is an
 * attribute if its determiner has right behind it what goes with the attribute and not with a noun.
 */
export function isAttribute({ tokens, lexicon }: Parse, index: number): boolean {
  const [token, behind] = [tokens[index], tokens[index + 1]];
  if (!lexicon.language.grammar.bracket || !behind?.capital || !lexicon.has(List.verbalAttribute, token)) return false;
  for (let k = index - 1; k > index - REACH; k--) {
    if (tokens[k]?.kind !== 'word' || tokens[k]?.marked !== -1 || tokens[k]?.sentence !== token?.sentence) return false;
    if (!lexicon.has(List.definite, tokens[k]) || lexicon.has(List.relatives, tokens[k])) continue;
    // „von der Agrarlobby gern erzählte“: the determiner of what stands before.
    if (tokens[k + 1]?.capital) continue;
    return k + 1 < index && isInAny(GOES_WITH, tokens[k + 1]);
  }
  return false;
}
