import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Span } from '../../model.ts';
import type { Parse } from '../../parse.ts';
import { tokensOf } from '../../quotations/kind.ts';

/** What tells nothing of what is spoken of. */
const SMALL = listsOf(
  List.determiners,
  List.contracted,
  List.prepositions,
  List.conjunctions,
  List.auxiliaries,
  List.adverbs,
  List.pronouns,
  List.clitics,
  List.speakerPronouns,
  List.negations,
  List.negated,
  List.none,
  List.times,
  List.clause,
);

/** Letters by which a word is known for another one's kin (« vendu », « vendus »). */
const STEM = 4;

/** The beginnings of the words that tell what a statement speaks of. */
export function tellingWords(parse: Parse, span: Span): Set<string> {
  const { first, last } = tokensOf(parse, span);
  const words = parse.tokens.slice(first, last).filter((token) => token.kind === 'word' && !isInAny(SMALL, token));
  return new Set(words.map(({ low }) => low.slice(0, STEM)));
}
