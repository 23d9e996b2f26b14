import { isInAny, joined, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** How far before an attribute the determiner of its noun stands at most, in tokens. */
const REACH = 8;

/** What goes with an attribute and no noun phrase begins with behind its determiner. */
const GOES_WITH = listsOf(List.prepositions, List.contracted, List.adverbs);

/** What a participle right behind its noun has not before it. */
const NO_NOUNS = listsOf(
  List.pronouns,
  List.relatives,
  List.determiners,
  List.prepositions,
  List.conjunctions,
  List.adverbs,
  List.auxiliaries,
);

/** What is no noun behind its attribute ("the accused said", "the injured and the dead"). */
const NO_HEADS = joined(NO_NOUNS, listsOf(List.verbs, List.finiteCues, List.pastEnding));

/** "A letter signed by the mayor says": behind a noun, a past with whoever did it behind is a participle; no "prices dropped by 3%". */
export function isDoneBy({ tokens, lexicon }: Parse, index: number): boolean {
  const [noun, token, by, agent] = tokens.slice(index - 1, index + 3);
  if (!lexicon.language.grammar.nounsPile || !lexicon.has(List.presentedBy, by) || !lexicon.has(List.pastEnding, token))
    return false;
  const somebody = agent?.capital === true || lexicon.has(List.determiners, agent);
  return somebody && agent?.marked === -1 && noun?.kind === 'word' && !noun.capital && !isInAny(NO_NOUNS, noun);
}

/** "The concerned parent said": between a determiner that never stands alone and a plain word, a past is the noun's attribute. */
function isWithinPhrase({ tokens, lexicon }: Parse, index: number): boolean {
  const [before, token, noun] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!lexicon.language.grammar.nounsPile || !lexicon.has(List.pastEnding, token) || noun?.kind !== 'word')
    return false;
  const low = before?.low ?? '';
  const never = lexicon.determiners.get(low) === 'xx' || lexicon.indefinite.has(low);
  return never && before?.marked === -1 && noun.marked === -1 && !isInAny(NO_HEADS, noun);
}

/** "A letter dated May | and seen by the mayor says": a conjunction before a participle with whoever did it belongs to the noun's phrase. */
export function joinsDoneBy({ tokens, lexicon }: Parse, index: number): boolean {
  const [done, by, agent] = tokens.slice(index + 1, index + 4);
  if (!lexicon.language.grammar.nounsPile || !lexicon.has(List.coordinators, tokens[index])) return false;
  if (!lexicon.has(List.presentedBy, by) || done?.kind !== 'word' || isInAny(NO_NOUNS, done)) return false;
  return agent?.capital === true || lexicon.has(List.determiners, agent);
}

/**
 * „Die oft erzählte Geschichte“, „die vom Rat kritisierte Firma“: where nouns have capitals, a form of a verb before its noun is an
 * attribute if its determiner has right behind it what goes with the attribute and not with a noun.
 */
export function isAttribute(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const [token, behind] = [tokens[index], tokens[index + 1]];
  if (isDoneBy(parse, index) || joinsDoneBy(parse, index - 1) || isWithinPhrase(parse, index)) return true;
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
