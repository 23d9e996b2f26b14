import type { Gender, Lexicon } from '../../lexicon/lexicon.ts';
import { List } from '../../lexicon/lists.ts';
import { isGivenName } from '../../names/gender.ts';
import { fold } from '../../text/fold.ts';

/** A form of a name, and the gender that a title or a first name tells. */
interface Named {
  readonly words: readonly string[];
  readonly gender: Gender;
}

/**
 * "the Norbeck Foundation", « la Fondation Norbeck » beside "Mr. Norbeck": what is called after somebody has not the titled surname for
 * its short name. A building or street is never called by its first word alone: "Norbeck said" is not "Norbeck Tower".
 */
export function isNamedAfter({ language, lists }: Lexicon, { words, gender }: Named, full: Named): boolean {
  if (words.length > 1 || full.words.length < 2 || isGivenName(full.words[0] as string)) return false;
  if (language.grammar.nounsPile && lists(List.places, full.words.at(-1) as string)) return true;
  const institution = (word: string | undefined) => lists(List.organisations, fold(word as string));
  return gender !== 'x' && (institution(full.words[0]) || institution(full.words.at(-1)));
}
