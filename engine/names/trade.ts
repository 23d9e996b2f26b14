import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import { isGivenName } from './gender.ts';
import { headsSentence } from './sentence-head.ts';

/** What a full name may be the rest of: "Lake Charles", "Hurricane Maria". */
const CALLED_SO = listsOf(List.places, List.things, List.organisations, List.openers);
/** What ends no person's name: "Greater Manchester Police". */
const NO_SURNAMES = listsOf(List.organisations, List.groups, List.documents, List.times);
/** In letters: "San", "Fort" and "Port" are shorter. */
const SHORTEST = 5;

/**
 * "Florist Anna Example said": where nouns pile up, a word with its capital from the head of the sentence tells what somebody is, whose
 * full name begins behind it with a first name. A word that has its capital elsewhere, too, is a name: whoever asks must know.
 * @param noun the word stands in lower case elsewhere
 */
export function opensWithTrade(parse: Parse, index: number, noun: boolean): boolean {
  const { tokens, lexicon } = parse;
  const [token, given, surname] = tokens.slice(index, index + 3);
  if (!lexicon.language.grammar.nounsPile || !headsSentence(parse, index) || !token || !given) return false;
  if (surname?.kind !== 'word' || !surname.capital || surname.block !== token.block) return false;
  if (token.text.length < SHORTEST || isGivenName(token.text) || isInAny(CALLED_SO, token)) return false;
  if (!noun && !lexicon.has(List.trade, token)) return false;
  return isGivenName(given.text) && !isInAny(NO_SURNAMES, surname);
}
