import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS, SOMEBODY } from '../../lexicon/word-classes.ts';
import type { Name } from '../../names/find.ts';
import { isGivenName } from '../../names/gender.ts';
import { isRelational } from '../../names/relational.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';

/** « le président de la coopérative Bel Air, Nom »: a name behind the noun for an institution that the phrase is not about. */
export function namesInstitution(parse: Parse, name: Name, first: number): boolean {
  const { tokens, lexicon } = parse;
  let noun = name.first - 1;
  // « la asociación vecinal Nombre »
  if (!lexicon.has(List.organisations, tokens[noun]) && !bearsName(parse, name)) {
    if (noun - 2 <= first || !lexicon.has(List.organisations, tokens[noun - 1])) return false;
    if (!isRelational(lexicon.language, (tokens[noun] as Token).low)) return false;
    noun--;
  }
  if (noun - 1 <= first || holdsOffice(parse, name, noun, first)) return false;
  for (let k = noun - 1; k > first && k >= noun - 2; k--) if (isInAny(PREPOSITIONS, tokens[k])) return true;
  return false;
}

/** « le patron du navire | Vent Noir », « la gérante du bar | Vent Noir, Anne Nom, »: a thing that bears a name, or any where somebody's own name follows. */
function bearsName({ tokens, lexicon }: Parse, { first, last, words, title }: Name): boolean {
  const { nounsPile, capitalNouns } = lexicon.language.grammar;
  const noun = tokens[first - 1];
  if (nounsPile || capitalNouns || noun?.capital !== false || title !== null || isInAny(SOMEBODY, noun)) return false;
  if (isGivenName(words[0] ?? '') || isInAny(PREPOSITIONS, noun) || lexicon.has(List.determiners, noun)) return false;
  return lexicon.has(List.things, noun) || (tokens[last]?.text === ',' && isGivenName(tokens[last + 1]?.text ?? ''));
}

/**
 * « la présidente du conseil Anne Nom »: behind the noun for what one person is a first name opens that person's name, unless
 * the institution is one of those that are called after somebody (« la directrice de la fondation Anne Nom »).
 */
function holdsOffice({ tokens, lexicon }: Parse, { words }: Name, noun: number, first: number): boolean {
  const { calledAfter } = lexicon.language.people;
  if (!calledAfter || words.length < 2 || !isGivenName(words[0] ?? '')) return false;
  if (lexicon.has(List.calledAfter, tokens[noun]) || lexicon.determiners.get(tokens[first]?.low ?? '')?.endsWith('p'))
    return false;
  return tokens.slice(first, noun).some((token) => lexicon.has(List.roles, token));
}
