import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Parse } from '../../parse.ts';

/** How many tokens a name in marks has at most, the marks among them. */
const LONGEST_NAME = 5;

/** In marks, but for a title or name (« Nombre, autor de «Obra», dice », « autore della guida «Opera», ha detto »). */
export function isSpeechMark(parse: Parse, index: number): boolean {
  const passage = parse.tokens[index]?.marked ?? -1;
  if (passage === -1) return false;
  let k = index;
  while (parse.tokens[k - 1]?.marked === passage) k--;
  const before = parse.tokens[k - 1];
  let last = index;
  while (parse.tokens[last]?.marked === passage) last++;
  const named = before?.kind === 'word' && parse.tokens[k + 1]?.capital === true && last - k <= LONGEST_NAME;
  // „Jan Name, genannt „Langer Jan“, sagte“: what somebody is called is no speech, though the participle may report it elsewhere.
  const called = parse.lexicon.has(List.naming, before) && parse.tokens[k - 2]?.text === ',';
  if (named && (called || !parse.lexicon.has(List.cues, before))) return false;
  return !isInAny(PREPOSITIONS, before) || parse.lexicon.has(List.adverbs, before);
}
