import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';
import { hasFinite, isRelative } from '../../phrases/verbs/finite.ts';
import { behindAdverb, behindLed, isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { stepOverAddressee } from './addressee.ts';

/** How far behind a verb the second comma stands at most that sets off how something was said. */
const LONGEST_MANNER = 6;

/** The same where they are a participle and what belongs to it. */
const LONGEST_PARTICIPLE = 9;

/** « … », confie, un peu amer, le directeur: words between commas tell how it was said; « … », tranche net le maire: or one alone. */
export function behindManner(parse: Parse, names: NameIndex, from: number): number {
  const { tokens, lexicon } = parse;
  const { bracket, nounsPile, dropsSubject } = lexicon.language.grammar;
  const plain = dropsSubject && tokens[from]?.kind === 'word' && isPlainWord(parse, from);
  if (plain && tokens[from]?.capital === false && names.has(from + 1)) return from + 1;
  if (!(bracket || nounsPile)) {
    const behind = dropsSubject ? from : behindAdverb(parse, from);
    if (behind > from) return behind;
    const led = behindLed(parse, from);
    // « dice a Santa Fina »: where whoever speaks may be left out, a name behind a preposition belongs to it.
    if (led > from && (!dropsSubject || lexicon.has(List.determiners, tokens[led]))) return led;
  }
  // „…“, antwortete scharf die Wirtin, no „…“, erklären altgediente Beamte
  const attribute = tokens[from]?.low.endsWith('e') === true && !lexicon.has(List.determiners, tokens[from + 1]);
  if (bracket && tokens[from]?.text !== ',')
    return names.has(from) || (attribute && !names.has(from + 1)) ? from : behindAdverb(parse, from);
  if (tokens[from]?.text !== ',') return from;
  const word = tokens[from + 1];
  // « a dit, interrogé mardi par la Gazette, Nom »
  const done = lexicon.has(List.participle, word) && word?.capital === false;
  const longest = done ? LONGEST_PARTICIPLE : LONGEST_MANNER;
  let comma = from + 1;
  while (comma < from + longest && tokens[comma]?.kind === 'word' && (done || !tokens[comma]?.capital)) comma++;
  const manner = comma > from + 1 && tokens[comma]?.text === ',' && word?.sentence === tokens[from]?.sentence;
  const clause = lexicon.has(List.pronouns, word) || isRelative(parse, from + 1) || hasFinite(parse, from + 1, comma);
  return manner && !clause ? comma + 1 : from;
}

/** « … », a dit, très remonté, le maire; « … », a dit mardi, interrogé par la Gazette, le maire: the first token behind how and to whom it was said. */
export function behindManners(parse: Parse, names: NameIndex, from: number): number {
  const manner = parse.tokens[from]?.text === ',' ? behindManner(parse, names, from) : from;
  const told = stepOverAddressee(parse, names, manner);
  return manner > from ? told : behindManner(parse, names, told);
}
