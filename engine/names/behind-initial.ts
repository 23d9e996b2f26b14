import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';

const OPENING = listsOf(List.openers, List.pronouns, List.determiners, List.prepositions);

/** « Danylo K. | Il a promis … »: behind an initial that hides a surname a small word with its capital begins a sentence; « J. Le Goff » goes on. */
export function opensBehindInitial({ tokens }: Parse, index: number): boolean {
  return isInAny(OPENING, tokens[index]) && !tokens[index + 1]?.capital && tokens[index + 1]?.text !== '.';
}
