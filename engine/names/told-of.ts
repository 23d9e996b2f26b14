import { isInAny, List } from '../lexicon/lists.ts';
import { FINITE } from '../lexicon/word-classes.ts';
import type { Parse } from '../parse.ts';
import { behindAge } from '../phrases/asides/behind-age.ts';

/** How many tokens tell of somebody's trade at most, up to the comma that closes them. */
const LONGEST_TRADE = 9;

/**
 * "Marsh, 32, said", « Levan, lycéen à Sète, montre un bleu »: an age or a trade between commas tells that somebody was named before.
 * @param comma the token behind the word that may be a name
 */
export function isToldOf(parse: Parse, comma: number): boolean {
  return parse.tokens[comma]?.text === ',' && (behindAge(parse, comma + 1) > comma + 1 || hasTrade(parse, comma));
}

/** « , étudiant en droit, montrait »: no « Hier, maires et préfets, … », no « Avocat, élu local, il a plaidé ». */
function hasTrade({ tokens, lexicon }: Parse, comma: number): boolean {
  const { grammar } = lexicon.language;
  if (grammar.nounsPile || grammar.dropsSubject || !lexicon.has(List.roles, tokens[comma + 1])) return false;
  for (let k = comma + 2; k < comma + LONGEST_TRADE; k++) {
    const token = tokens[k];
    if (!token || token.marked !== -1 || token.sentence !== tokens[comma]?.sentence) return false;
    if (token.text === ',') return isInAny(FINITE, tokens[k + 1]) && !lexicon.has(List.determiners, tokens[k + 1]);
    if (token.kind !== 'word' || isInAny(FINITE, token)) return false;
  }
  return false;
}
