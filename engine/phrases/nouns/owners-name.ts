import { List } from '../../lexicon/lists.ts';
import type { Name } from '../../names/find.ts';
import type { Parse } from '../../parse.ts';

/** How many words stand at most between what leads to an office and its noun („von | Estlands früherem Kanzler“). */
const REACH = 3;

/**
 * „eine Sprecherin von Minister | Paul Name“, „die Mutter des Boxers | Paul Name“: behind a noun the name of whoever it belongs to, with what that
 * person is before it. „der Sprecher der Stadt Paul Name“ is called so himself.
 * @param start first token of the phrase
 */
export function isOwnersName(parse: Parse, { first }: Name, start: number): boolean {
  const { tokens, lexicon } = parse;
  const office = tokens[first - 1];
  if (!lexicon.language.grammar.capitalNouns || !office?.capital) return false;
  let lead = first - 2;
  while (lead > start && first - 2 - lead < REACH && describes(parse, lead)) lead--;
  if (lead <= start || !tokens[lead - 1]?.capital) return false;
  const article = tokens[lead]?.low ?? '';
  if (lexicon.has(List.joints, tokens[lead]) && lexicon.has(List.prepositions, tokens[lead]))
    return isPerson(parse, office.low);
  if (!lexicon.has(List.determiners, tokens[lead]) || !lexicon.isGenitive(article)) return false;
  // „der Minister“ are several, „der Ministerin“ is one.
  const one = lexicon.determiners.get(article) === 'xs' && lexicon.has(List.oblique, tokens[lead]);
  if (one) return isPerson(parse, office.low.replace(/e?s$/u, ''));
  return (lexicon.roles.get(office.low) ?? lexicon.anybody.get(office.low)) === 'f';
}

/** „von | Estlands | früherem | Kanzler“: whose somebody is, and what for a one. */
function describes({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.marked !== -1 || lexicon.has(List.coordinators, token)) return false;
  if (lexicon.has(List.determiners, token) || lexicon.has(List.prepositions, token)) return false;
  return !token.capital || token.low.endsWith('s');
}

function isPerson({ lexicon }: Parse, low: string): boolean {
  return lexicon.lists(List.roles, low) || lexicon.lists(List.anybody, low);
}
