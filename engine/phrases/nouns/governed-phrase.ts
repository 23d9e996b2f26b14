import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { phraseFrom } from '../phrase-from.ts';

/** The phrase that a preposition at `joint` governs: « de | la maire », and « du maire » whole, where the determiner stands inside it. */
export function governedPhrase(parse: Parse, names: NameIndex, joint: number): Range | null {
  return phraseFrom(parse, names, parse.lexicon.has(List.contracted, parse.tokens[joint]) ? joint : joint + 1);
}
