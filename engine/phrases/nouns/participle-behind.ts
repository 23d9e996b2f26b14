import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Parse } from '../../parse.ts';

/** What no participle stands right behind that goes with the noun before it. */
const NO_NOUNS = listsOf(
  List.determiners,
  List.pronouns,
  List.conjunctions,
  List.adverbs,
  List.auxiliaries,
  List.verbs,
);
/** What ends like a participle and is none. */
const NO_PARTICIPLES = listsOf(List.prepositions, List.adverbs);

/** « Les habitants | s'opposant au projet craignent », « Un agent | ayant vu la scène affirme »: a small word that goes with a participle behind a noun opens no clause. */
export function isOfParticiple(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.has(List.reflexives, tokens[index]) && isBehindNoun(parse, index)) return isParticiple(parse, index + 1);
  return isParticiple(parse, index) && isBehindNoun(parse, index);
}

/** « Les syndicats représentant | les agents estiment »: what a participle right behind a noun does something to acts in no way. */
export function isDoneTo(parse: Parse, index: number, edge: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.determiners, tokens[index]) || index - 2 < edge) return false;
  return isParticiple(parse, index - 1) && isBehindNoun(parse, index - 1);
}

/** A form like « représentant », where a language has such participles and its subjects are never left out. */
function isParticiple({ tokens, lexicon }: Parse, index: number): boolean {
  const { dropsSubject, bracket, nounsPile } = lexicon.language.grammar;
  const token = tokens[index];
  if (dropsSubject || bracket || nounsPile || token?.marked !== -1 || token.capital) return false;
  return lexicon.has(List.gerundEnding, token) && !isInAny(NO_PARTICIPLES, token);
}

function isBehindNoun({ tokens }: Parse, index: number): boolean {
  const noun = tokens[index - 1];
  return noun?.kind === 'word' && noun.marked === -1 && !isInAny(NO_NOUNS, noun) && !isInAny(PREPOSITIONS, noun);
}
