import { List } from '../../lexicon/lists.ts';
import { isGivenName } from '../../names/gender.ts';
import type { Parse } from '../../parse.ts';
import { firstSuspended } from '../../text/suspended.ts';
import type { Token } from '../../text/tokens.ts';

/** "der 52-Jährige", "die junge Krankenschwester": an age or adjectives stand between a noun and the determiner that opens its phrase. */
export function isDescribed({ tokens, lexicon }: Parse, index: number, edge: number): boolean {
  if (!lexicon.language.grammar.capitalNouns || !tokens[index]?.capital) return false;
  let k = firstSuspended(tokens, index) - 1;
  const determines = (at: number) => lexicon.has(List.determiners, tokens[at]);
  const describes = (at: number) =>
    !determines(at) && (isAdjective(tokens[at]) || isOfTown(tokens, at) || joinsNumber(tokens, at));
  while (k > edge && (describes(k) || tokens[k]?.kind === 'number')) k--;
  // „eine Gruppe junger | Leute“
  const genitive = tokens[k]?.capital && tokens.slice(k + 1, index).every(({ low }) => low.endsWith('er'));
  return k < index - 1 && k >= edge && (determines(k) || genitive === true);
}

/** „der Kieler | Wirt“: where somebody is from. */
function isOfTown(tokens: readonly Token[], index: number): boolean {
  const [town, noun] = [tokens[index], tokens[index + 1]];
  return town?.capital === true && /\p{L}{3}er$/u.test(town.text) && noun?.capital === true && !isGivenName(town.text);
}

/** What stands in lower case with the ending of an adjective. */
function isAdjective(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.marked === -1 && !token.capital && /.{3}e[nrms]?$/u.test(token.low);
}

/** "Der 52-Jährige sagte", "The 52-year-old said": the hyphen of an age. */
export function joinsNumber(tokens: readonly Token[], index: number): boolean {
  const [number, hyphen, noun] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return number?.kind === 'number' && hyphen?.text === '-' && number.end === hyphen.start && hyphen.end === noun?.start;
}
