import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';

/**
 * „Der englischsprachigen Zeitung sagte Name“, „sagte | dieser Zeitung“: the ending of the adjective or of the noun shows that the article
 * is no subject's, as „der junge Mann“ is.
 */
export function isObliqueByEnding({ tokens, lexicon }: Parse, first: number): boolean {
  const [article, next] = [tokens[first], tokens[first + 1]];
  if (!article || next?.kind !== 'word' || !lexicon.has(List.determiners, article)) return false;
  // „der Hafen“: a noun that ends like an adjective tells nothing.
  if (next.capital && next.low.endsWith('en')) return false;
  return lexicon.isGenitive(article.low) && lexicon.nounGender(article.low, next.low) === 'f';
}

/** „sagte | dieser Zeitung“: a noun that its ending shows to be no subject, with no preposition that governs it. */
export function isDative(parse: Parse, first: number): boolean {
  const { tokens, lexicon } = parse;
  const led = lexicon.has(List.prepositions, tokens[first - 1]);
  return !led && tokens[first + 1]?.capital === true && isObliqueByEnding(parse, first);
}
