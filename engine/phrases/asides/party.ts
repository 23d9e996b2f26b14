import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Name } from '../../names/find.ts';
import { isGivenName } from '../../names/gender.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { isPartyWord } from '../../names/party-word.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';

/** In UTF-16 units: five capitals. */
const LONGEST_ABBREVIATION = 10;

const BINDING = listsOf(List.attaching, List.contracted);

/**
 * « la députée PS », « le maire LR de Brévan, Paul Nom »: behind a noun for somebody an abbreviation tells of which party, where the phrase
 * ends there or goes on.
 * @param end the token behind the phrase
 */
export function isPartyOf(parse: Parse, names: NameIndex, name: Name, start: number, end: number): boolean {
  const { tokens, lexicon } = parse;
  const { bracket, nounsPile } = lexicon.language.grammar;
  const noun = tokens[name.first - 1];
  if (bracket || nounsPile || name.first - 1 <= start) return false;
  if (!tellsParty(parse, name) && !isOneOf(lexicon, tokens[start], name)) return false;
  // « il leader Usa, Carlo Nome »
  const next = tokens[name.last]?.text === ',' ? name.last + 1 : name.last;
  const goesOn = names.has(next) || isInAny(BINDING, tokens[name.last]);
  return (name.last === end || goesOn) && noun?.capital === false && lexicon.has(List.roles, noun);
}

/** « une députée Écologie », « un cadre Hydrosol »: of one among many a single word that is no first name tells where they belong. */
function isOneOf(lexicon: Lexicon, article: Token | undefined, { words, title }: Name): boolean {
  const one = lexicon.has(List.determiners, article) && lexicon.has(List.numberWords, article);
  return one && words.length === 1 && title === null && !isGivenName(words[0] ?? '');
}

/** « LR », « P.S. », « M5s », « Pd » */
function tellsParty({ tokens, lexicon }: Parse, name: Name): boolean {
  if (isAbbreviation(name)) return true;
  return name.last - name.first === 1 && isPartyWord(lexicon, tokens[name.first] as Token);
}

/** « LR », « P.S. »: nothing but a few capitals. */
export function isAbbreviation({ words }: Name): boolean {
  const length = words.reduce((sum, word) => sum + word.length, 0);
  return length <= LONGEST_ABBREVIATION && /^\p{Lu}{2,5}$/u.test(words.join(''));
}
