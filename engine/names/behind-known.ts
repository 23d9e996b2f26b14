import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './gender.ts';
import type { KnownPairs } from './known-pairs.ts';
import { isLegalForm } from './legal-form.ts';

/**
 * „Jan Weider kam. Das meiste ist laut Weider | Lärm von nebenan“: where all nouns have capitals, the noun right behind a surname whose full name
 * the article tells, or behind such a full name, belongs to the sentence and to no name, where the two stand side by side this once.
 * @returns the token behind the name in the run of capitals from `first` to `last`, or `last`
 */
export function endsBeforeNoun({ tokens, lexicon }: Parse, pairs: KnownPairs, first: number, last: number): number {
  const { capitalNouns } = lexicon.language.grammar;
  const noun = tokens[last - 1] as Token;
  if (!capitalNouns || isLegalForm(noun.text) || isGivenName(noun.text) || pairs.endIn(noun)) return last;
  const [head, next] = [tokens[first] as Token, tokens[first + 1] as Token];
  const known =
    (last - first === 2 && !isGivenName(head.text) && pairs.endIn(head)) ||
    (last - first === 3 && isGivenName(head.text) && pairs.standsAlone(head, next));
  // What a firm or a double surname is called stands there more than once, or joined.
  return known && pairs.once(tokens[last - 2] as Token, noun) ? last - 1 : last;
}
