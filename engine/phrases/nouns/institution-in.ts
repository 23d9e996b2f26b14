import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { isAbbreviation } from '../asides/party.ts';
import { readPhrase } from '../phrase.ts';
import { governedPhrase } from './governed-phrase.ts';

const INSTITUTIONS = listsOf(List.organisations, List.groups);

/** How many tokens a phrase has at most that only tells on which side of somebody one stands (« dans les rangs de »). */
const LONGEST_SIDE = 4;

/**
 * « chez Rovelan », « à l'Élysée », « du côté de la mairie », « dans l'entourage du ministre »: the institution that a preposition at `index`
 * leads to, where nobody in particular speaks there; no « à Lyon ».
 */
export function institutionIn(parse: Parse, names: NameIndex, index: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!isInAny(PREPOSITIONS, tokens[index])) return null;
  const phrase = governedPhrase(parse, names, index);
  if (phrase) {
    const { head, name, governed } = readPhrase(parse, names, phrase);
    if (head !== -1 && lexicon.has(List.organisations, tokens[head])) return phrase;
    const within = lexicon.speaksFrom.has(tokens[index]?.low ?? '') || isKnown(parse, phrase);
    if (name && !governed && (within || isAbbreviation(name))) return phrase;
  }
  return behindSide(parse, names, index);
}

/** « à Matignon », « à l'Élysée »: a seat of power that the lists hold. */
function isKnown({ tokens, lexicon }: Parse, { first, last }: Range): boolean {
  const own = lexicon.has(List.determiners, tokens[first]) ? first + 1 : first;
  return own === last - 1 && lexicon.has(List.organisations, tokens[own]);
}

/** « du côté de | la mairie », « dans les rangs de | la majorité », « au sein du | parti »: whose side it is. */
function behindSide(parse: Parse, names: NameIndex, index: number): Range | null {
  const { tokens, lexicon } = parse;
  for (let k = index + 2; k <= index + LONGEST_SIDE; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.marked !== -1 || token.capital) return null;
    if (!isInAny(PREPOSITIONS, token)) continue;
    if (!lexicon.has(List.joints, token)) return null;
    const whose = governedPhrase(parse, names, k);
    if (!whose) return null;
    const { head, name, governed } = readPhrase(parse, names, whose);
    // « du côté de la SNCF »
    const letters = name !== null && governed === null && /^\p{Lu}{2}/u.test(name.words[0] ?? '');
    return letters || isInAny(INSTITUTIONS, tokens[head]) ? whose : null;
  }
  return null;
}
