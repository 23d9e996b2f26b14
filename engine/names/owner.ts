import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './gender.ts';
import { ownsByRegion } from './regions.ts';

const NOUNS = listsOf(
  List.viewNouns,
  List.speechNouns,
  List.documents,
  List.roles,
  List.anybody,
  List.groups,
  List.organisations,
  List.naming,
);

/**
 * „Pohls Fazit“, „Olaf Pohls Sprecher“: where nouns have capitals, a surname with the ending of a genitive stands before the noun that it
 * owns, and ends there.
 * @param surnames those that full names of the article have shown
 * @returns the token behind the name, or -1 where the run from `first` to `last` holds no such one
 */
export function ownerEnd(parse: Parse, surnames: ReadonlySet<string>, first: number, last: number): number {
  const { tokens, lexicon } = parse;
  // „des Kosovos Name“: behind an article it is owned itself.
  if (!lexicon.language.grammar.capitalNouns || lexicon.has(List.determiners, tokens[first - 1])) return -1;
  const behind = ownedEnd(parse, surnames, first, last);
  if (behind !== -1) return behind;
  for (let k = first; k < Math.min(last, first + 2); k++) {
    const [token, noun] = [tokens[k], tokens[k + 1]];
    // „in Jan Pohls „Nordlicht““
    const work = k > first && noun?.kind === 'mark' && tokens[k + 2]?.capital && isGivenName(tokens[first]?.text ?? '');
    if (work && lexicon.has(List.locative, tokens[first - 1]) && /[^s]s$/u.test(token?.text ?? '')) return k + 1;
    const owned = noun?.kind === 'word' && noun.capital && noun.marked === token?.marked && noun.block === token.block;
    if (!owned || !token || !/[^s]s$/u.test(token.text)) continue;
    if (surnames.has(token.text.slice(0, -1))) return k + 1;
    // „Polens Opposition“
    if (k === first && ownsByRegion(lexicon.language, token.text)) return k + 1;
    // The article has no more of the name than this.
    if (k > first && isGivenName(tokens[first]?.text ?? '') && isInAny(NOUNS, noun)) return k + 1;
  }
  return -1;
}

/** „nach Darstellung Pohls“, „die Anwältin Olaf Pohls“: the same behind what it owns; -1 where none stands there. */
export function ownedEnd(parse: Parse, surnames: ReadonlySet<string>, first: number, last: number): number {
  const { tokens, lexicon } = parse;
  const [noun, token] = [tokens[first - 1], tokens[last - 1]];
  const owned = noun?.kind === 'word' && noun.capital && noun.sentence === token?.sentence && isInAny(NOUNS, noun);
  const { text } = token as Token;
  // „der Präsident Polens“
  const region = last - first === 1 && ownsByRegion(lexicon.language, text);
  const known = region || (/[^s]s$/u.test(text) && surnames.has(text.slice(0, -1)));
  return owned && known ? last : -1;
}

/** „Pohls | Fazit“, „nach Angaben | Polens“: whether a name in the genitive stands so, on either side of what it owns. */
export function isOwner(parse: Parse, surnames: ReadonlySet<string>, first: number, last: number): boolean {
  return ownerEnd(parse, surnames, first, last) !== -1 || ownedEnd(parse, surnames, first, last) !== -1;
}

/** „Torfheides Keeper | Jan Name“: where another name begins in a run of capitals behind the one that owns a noun: at a first name; else the end of the run. */
export function nextName({ tokens }: Parse, owner: number, last: number): number {
  for (let k = owner + 1; k < last; k++) if (isGivenName(tokens[k]?.text ?? '')) return k;
  return last;
}
