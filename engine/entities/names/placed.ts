import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { SOMEBODY } from '../../lexicon/word-classes.ts';
import type { Name } from '../../names/find.ts';
import { isGivenName } from '../../names/gender.ts';
import type { Parse } from '../../parse.ts';

const SEVERAL = listsOf(List.groups, List.organisations);

/** How many words stand before the noun for an institution at most, with it. */
const LONGEST_ATTRIBUTE = 3;

/** How many words stand between a preposition of place and the name at most. */
const LONGEST = 6;

/** "a clerk in nearby Odell": behind a preposition of place and one word that is nobody's the name is a place. */
export function isPlaced({ tokens, lexicon }: Parse, last: number): boolean {
  const piles = lexicon.language.grammar.nounsPile && lexicon.has(List.locative, tokens[last - 2]);
  return piles && tokens[last - 1]?.capital === false && !isInAny(SOMEBODY, tokens[last - 1]);
}

/**
 * « a réagi le directeur du club | dans l'émission Forum », « la maire | lors d'un entretien au journal Rives »: the preposition, which binds no
 * noun to the one before, that leads to what a name is called after and parts it from the office; -1 where none stands there, or the name is
 * somebody's (« le délégué contre la fraude Paul Nom »).
 */
export function partedBefore({ tokens, lexicon }: Parse, { first, words }: Name): number {
  const { nounsPile, capitalNouns } = lexicon.language.grammar;
  if (nounsPile || capitalNouns || tokens[first - 1]?.capital !== false || isGivenName(words[0] ?? '')) return -1;
  for (let k = first - 1; k >= first - LONGEST && tokens[k]?.kind === 'word'; k--) {
    if (lexicon.has(List.roles, tokens[k])) return -1;
    if (
      lexicon.has(List.prepositions, tokens[k]) &&
      !lexicon.has(List.attaching, tokens[k]) &&
      !lexicon.has(List.contracted, tokens[k])
    )
      return k;
  }
  return -1;
}

/** "Inner Borelia health authority": where nouns pile up, the name of a region leads to the noun for an institution or for many. */
export function leadsToSeveral({ tokens, lexicon }: Parse, { last }: Name): boolean {
  if (!lexicon.language.grammar.nounsPile) return false;
  for (let k = last; k < last + LONGEST_ATTRIBUTE && tokens[k]?.kind === 'word' && !tokens[k]?.capital; k++)
    if (isInAny(SEVERAL, tokens[k])) return true;
  return false;
}
