import { List } from '../../lexicon/lists.ts';
import { isGivenName } from '../../names/gender.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { isAnd } from '../nouns/joint.ts';
import { readPhrase } from '../phrase.ts';
import { isFiniteVerb } from '../verbs/finite.ts';

/** How many tokens a name has at most. */
const LONGEST_NAME = 6;

/**
 * „Olaf Name, Leiter | der Wache teilte mit“: where nouns have capitals, a noun for somebody needs its article to act; without one it tells
 * who the full name before its comma is, though no second comma closes it.
 * @param last where the phrase ends with what it is called in marks
 * @returns the name, or the phrase itself
 */
export function beforeUnclosed(
  parse: Parse,
  names: NameIndex,
  phrase: Range | null,
  last = phrase?.last ?? -1,
): Range | null {
  const name = phrase && (toldBefore(parse, names, phrase) ?? openingName(parse, names, phrase));
  return name ?? (phrase && { first: phrase.first, last });
}

function toldBefore(parse: Parse, names: NameIndex, phrase: Range): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.bracket || !lexicon.has(List.roles, tokens[phrase.first])) return null;
  // „Gründer und Leiter“
  const joined = isAnd(parse, phrase.first - 1) && lexicon.has(List.roles, tokens[phrase.first - 2]);
  const comma = joined ? phrase.first - 3 : phrase.first - 1;
  if (tokens[comma]?.text !== ',' || readPhrase(parse, names, phrase).name) return null;
  for (let k = comma - 1; k >= Math.max(0, comma - LONGEST_NAME); k--) {
    const name = names.get(k);
    if (name) return name.last === comma && name.words.length > 1 ? name : null;
  }
  return null;
}

/**
 * "| Ann Example, the mayor of Quayport says": where nouns pile up, behind a full name that opens the sentence and its comma a noun for
 * somebody tells who that is; no "After a talk with Ann Example, the mayor says" and no insertion ("Ann Example, the mayor says, lied").
 */
function openingName(parse: Parse, names: NameIndex, phrase: Range): Range | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, phrase.first);
  const name = names.get(start);
  if (!lexicon.language.grammar.nounsPile || !name || name.last !== phrase.first - 1) return null;
  if (tokens[name.last]?.text !== ',' || !isGivenName(name.words[0] ?? '') || name.words.length < 2) return null;
  if (goesOnBehind(parse, phrase.last)) return null;
  let k = phrase.first;
  while (k < phrase.last && !lexicon.has(List.prepositions, tokens[k]) && !lexicon.has(List.roles, tokens[k])) k++;
  return k < phrase.last && lexicon.has(List.roles, tokens[k]) ? { first: start, last: name.last } : null;
}

/** "the mayor told the court|, had lied": behind the next comma the verb of whoever opens the sentence follows, whether a list has it or not. */
function goesOnBehind(parse: Parse, verb: number): boolean {
  const { tokens, lexicon } = parse;
  let comma = verb;
  while (comma < sentenceEnd(parse, verb) && tokens[comma]?.text !== ',') comma++;
  const behind = comma + 1 < sentenceEnd(parse, verb) ? comma + 1 : -1;
  return isFiniteVerb(parse, behind) || lexicon.has(List.pastEnding, tokens[behind]);
}
