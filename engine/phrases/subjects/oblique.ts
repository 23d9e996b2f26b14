import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/**
 * „Der englischsprachigen Zeitung sagte Name“, „sagte | dieser Zeitung“: the ending of the adjective or of the noun shows that the article
 * is no subject's, as „der junge Mann“ is.
 */
export function isObliqueByEnding(parse: Parse, first: number): boolean {
  const { tokens, lexicon } = parse;
  const [article, next] = [tokens[first], tokens[first + 1]];
  if (!article || next?.kind !== 'word' || !lexicon.has(List.determiners, article)) return false;
  if (lexicon.language.grammar.capitalNouns && OWNERS.test(article.low)) return leadsToNoun(parse, first);
  // „der Hafen“: a noun that ends like an adjective tells nothing.
  if (next.capital && next.low.endsWith('en')) return false;
  return lexicon.isGenitive(article.low) && lexicon.nounGender(article.low, next.low) === 'f';
}

/** „seiner“, „eines“, „unserer“: with these endings a word for whose or for one is no subject's, as „dieser“, „dieses“, „unser“ are. */
const OWNERS = /^(?:(?:[mds]|k)?ein|ihr|unser|eur)e[rs]$/u;

/** „seiner | Firma“, „seiner | alten Firma“; no „einer | sagte“, „einer | der Fischer“. */
function leadsToNoun({ tokens }: Parse, article: number): boolean {
  const [next, noun] = [tokens[article + 1], tokens[article + 2]];
  return next?.capital === true || (/.{3}e[rn]$/u.test(next?.low ?? '') && noun?.capital === true);
}

/** „der Sprecher | seiner Firma“, „der Vater | einer der Frauen“: an article that tells whose the noun before it is. */
export function bindsToNoun(parse: Parse, article: number): boolean {
  const { tokens, lexicon } = parse;
  const oneOf = lexicon.has(List.definite, tokens[article + 1]) && tokens[article + 2]?.capital === true;
  if (oneOf && OWNERS.test(tokens[article]?.low ?? '')) return true;
  return leadsToNoun(parse, article) && isObliqueByEnding(parse, article);
}

/** „sagte | dieser Zeitung“: a noun that its ending shows to be no subject, with no preposition that governs it. */
export function isDative(parse: Parse, first: number): boolean {
  const { tokens, lexicon } = parse;
  const led = lexicon.has(List.prepositions, tokens[first - 1]);
  return !led && tokens[first + 1]?.capital === true && isObliqueByEnding(parse, first);
}
