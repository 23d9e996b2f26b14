import { isInAny, List } from '../../lexicon/lists.ts';
import { PEOPLE } from '../../lexicon/word-classes.ts';
import { type Parse, sentenceStart } from '../../parse.ts';

/** How many tokens stand between the prepositions of two owners at most (« d'un jeune boulanger et d'une couturière »). */
const REACH = 6;

/**
 * « fille d'un boulanger et d'une couturière », « l'avocat d'un suspect »: whose somebody is, and the second whose they are, is told of them; the article
 * brings in nobody new by it.
 * @param joint the preposition before the owner
 */
export function isOwner(parse: Parse, joint: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.joints, tokens[joint])) return false;
  if (!lexicon.has(List.coordinators, tokens[joint - 1])) return isInAny(PEOPLE, tokens[joint - 1]);
  const start = Math.max(sentenceStart(parse, joint), joint - REACH);
  for (let k = joint - 2; k > start; k--) if (lexicon.has(List.joints, tokens[k])) return isOwner(parse, k);
  return false;
}
