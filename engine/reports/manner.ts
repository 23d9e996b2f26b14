import { List } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse } from '../parse.ts';
import { hasFinite, isRelative } from '../phrases/finite.ts';
import { behindAdverb, behindLed, isPlainWord } from '../phrases/unlisted.ts';

/** How far behind a verb the second comma stands at most that sets off how something was said. */
const LONGEST_MANNER = 6;

/** « … », confie, un peu amer, le directeur: words between commas tell how it was said; « … », tranche net le maire: or one alone. */
export function behindManner(parse: Parse, names: NameIndex, from: number): number {
  const { tokens, lexicon } = parse;
  const { bracket, nounsPile, dropsSubject } = lexicon.language.grammar;
  const plain = dropsSubject && tokens[from]?.kind === 'word' && isPlainWord(parse, from);
  if (plain && tokens[from]?.capital === false && names.has(from + 1)) return from + 1;
  if (!(bracket || nounsPile || dropsSubject)) {
    const behind = behindAdverb(parse, from);
    if (behind > from) return behind;
    const led = behindLed(parse, from);
    if (led > from) return led;
  }
  if (tokens[from]?.text !== ',') return from;
  let comma = from + 1;
  while (comma < from + LONGEST_MANNER && tokens[comma]?.kind === 'word' && !tokens[comma]?.capital) comma++;
  const word = tokens[from + 1];
  const manner = comma > from + 1 && tokens[comma]?.text === ',' && word?.sentence === tokens[from]?.sentence;
  const clause = lexicon.has(List.pronouns, word) || isRelative(parse, from + 1) || hasFinite(parse, from + 1, comma);
  return manner && !clause ? comma + 1 : from;
}
