import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import { behindSuspended, firstSuspended } from '../text/suspended.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './gender.ts';
import { ownsByRegion } from './regions.ts';
import { headsSentence } from './sentence-head.ts';

/**
 * „Siebzehn Instrumente“, „der Verwaltung Nachlässigkeit“, „Dauerhafte Sperrungen“: where every noun has a capital, capitals side by
 * side that are no name. A surname that the article has shown elsewhere stays one.
 */
export function isNounRun(parse: Parse, first: number, last: number, surnames: ReadonlySet<string>): boolean {
  const { tokens, lexicon } = parse;
  const [head, noun] = [tokens[first], tokens[last - 1]];
  if (!head || !noun || isGivenName(head.text)) return false;
  // „Berner Kultur- | und Sportchefin“: a noun cut short ends no name.
  if (behindSuspended(tokens, last) > last) return true;
  // „das Institut für Wasser- und | Bodenforschung Kiel“: nor does one that ends what was cut short begin one.
  if (last - first === 2 && firstSuspended(tokens, first) < first) return true;
  // „nach Darstellung | Pohls“: whose it is.
  if (last - first === 2 && /[^s]s$/u.test(noun.text) && surnames.has(noun.text.slice(0, -1))) return true;
  if (surnames.has(noun.text)) return false;
  if (last - first === 2 && isOwned(parse, head, noun)) return true;
  if (lexicon.has(List.numberWords, head) || lexicon.has(List.abstract, noun)) return true;
  const attribute = last - first === 2 && headsSentence(parse, first) && lexicon.has(List.attribute, head);
  return attribute && !lexicon.has(List.organisations, noun);
}

/** „3,1 | Prozent nannte sie“, „12 Millionen | Euro“, „Hollmann & | Söhne“: a noun alone right behind a number is what is counted, or ends a firm's name. */
export function isCounted({ tokens, lexicon }: Parse, noun: number): boolean {
  const before = tokens[noun - 1];
  const counted = before?.kind === 'number' || (before?.capital === true && lexicon.has(List.numberWords, before));
  return (counted || before?.text === '&') && before?.sentence === tokens[noun]?.sentence;
}

/** What a verb or an adjective became (« Entscheidung », « Freiheit »): it is nobody's first name. */
const DERIVED = /\p{Ll}{2}(?:ung|heit|keit|schaft|tion|ität)$/u;

/** „die Entscheidung | Oslos“, „die Reise | Polens“: a noun, and whose it is. */
function isOwned({ lexicon }: Parse, head: Token, noun: Token): boolean {
  if (lexicon.has(List.organisations, head)) return false;
  return ownsByRegion(lexicon.language, noun.text) || (DERIVED.test(head.text) && /\p{L}{3}[^s]s$/u.test(noun.text));
}
