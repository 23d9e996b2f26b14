import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';

const NOUNS = listsOf(
  List.roles,
  List.anybody,
  List.organisations,
  List.documents,
  List.groups,
  List.speechNouns,
  List.viewNouns,
);

/** A noun for somebody or something that can speak: a person, a group, an institution, a text. */
export function isNoun(parse: Parse, token: Token): boolean {
  return isInAny(NOUNS, token) && (token.capital || !parse.lexicon.language.grammar.capitalNouns);
}

/** "documents", "surveys", "court records": several texts, by the ending of the plural where nouns pile up. */
export function areTexts({ lexicon }: Parse, { low }: Token): boolean {
  return (
    lexicon.language.grammar.nounsPile &&
    low.endsWith('s') &&
    [low, low.slice(0, -1)].some((noun) => lexicon.lists(List.documents, noun))
  );
}

/** What begins something else behind a noun. */
const NO_PILE = listsOf(
  List.prepositions,
  List.determiners,
  List.conjunctions,
  List.relatives,
  List.linkers,
  List.gerundEnding,
  List.pastEnding,
  List.adverbs,
  List.times,
);

/**
 * The noun that a pile of nouns is about: in "the council leader", "the chief financial officer" the last one, where nouns pile up.
 * @param index a noun
 */
export function lastOfRun(parse: Parse, index: number, last: number): number {
  const { tokens, lexicon } = parse;
  let head = index;
  if (!lexicon.language.grammar.nounsPile) return head;
  for (let k = index + 1; k < last && tokens[k]?.kind === 'word' && !isInAny(NO_PILE, tokens[k]); k++)
    if (isNoun(parse, tokens[k] as Token)) head = k;
  return head;
}
