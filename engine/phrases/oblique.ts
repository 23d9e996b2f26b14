import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';

/** „Der englischsprachigen Zeitung sagte Name“: the ending of the adjective shows that the article is no subject's, as „der junge Mann“ is. */
export function isObliqueByEnding({ tokens, lexicon }: Parse, first: number): boolean {
  const [article, adjective] = [tokens[first], tokens[first + 1]];
  if (!article || adjective?.kind !== 'word' || adjective.capital || !lexicon.has(List.determiners, article))
    return false;
  return lexicon.isGenitive(article.low) && lexicon.nounGender(article.low, adjective.low) === 'f';
}
