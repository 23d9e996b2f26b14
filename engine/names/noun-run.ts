import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import { isGivenName } from './gender.ts';
import { headsSentence } from './sentence-head.ts';

/** Endings of nouns for no person: „Nachlässigkeit“, „Sperrungen“, „Instrumente“. */
const ABSTRACT = /.{2}(?:heit|keit|ungen|ionen|mente|nisse|ismus)$/u;

/** Endings of adjectives that nobody's first name has: „Dauerhafte“, „Scheidende“, „Wirtschaftlicher“. */
const ADJECTIVE =
  /.{2}(?:ig|lich|isch|bar|sam|los|voll|haft|iv|ell|ent|tär|ierend|end|[^r]t|iert|bedingt|elt)e[nrs]?$/u;

/** Adjectives of degree and order, which are short: „Neue Studie“, „Scharfe Kritik“. */
const COMMON =
  /^(?:neu|klein|groß|größer|größt|hoh|höher|höchst|scharf|stark|schwach|schwer|leicht|lang|kurz|gut|best|früh|spät|letzt|nächst|weiter)e[nrs]?$/u;

/**
 * „Siebzehn Instrumente“, „der Verwaltung Nachlässigkeit“, „Dauerhafte Sperrungen“: where every noun has a capital, capitals side by
 * side that are no name. A surname that the article has shown elsewhere stays one.
 */
export function isNounRun(parse: Parse, first: number, last: number, surnames: ReadonlySet<string>): boolean {
  const { tokens, lexicon } = parse;
  const [head, noun] = [tokens[first], tokens[last - 1]];
  if (!head || !noun || isGivenName(head.text)) return false;
  // „nach Darstellung | Pohls“: whose it is.
  if (last - first === 2 && /[^s]s$/u.test(noun.text) && surnames.has(noun.text.slice(0, -1))) return true;
  if (surnames.has(noun.text)) return false;
  if (lexicon.has(List.numberWords, head) || ABSTRACT.test(noun.low)) return true;
  const attribute =
    last - first === 2 && headsSentence(parse, first) && (ADJECTIVE.test(head.low) || COMMON.test(head.low));
  return attribute && !lexicon.has(List.organisations, noun);
}
