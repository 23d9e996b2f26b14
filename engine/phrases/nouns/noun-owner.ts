import { isInAny, List, type Lists, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { phraseEndingAt } from '../phrase-ending.ts';
import { phraseFrom } from '../phrase-from.ts';
import { governedPhrase } from './governed-phrase.ts';

/** What binds a noun to whoever owns it. */
const JOINTS = listsOf(List.joints, List.contracted);

/** "The mayor's | blunt | verdict", „Names | Fazit“: whose a noun is, before it and an adjective at most. */
export function nounOwnerBefore(parse: Parse, names: NameIndex, noun: number, start: number): Range | null {
  const { tokens, lexicon } = parse;
  const name = names.get(start);
  if (name?.owns && name.last === noun) return name;
  for (let k = noun - 1; k > start && k >= noun - 2; k--)
    if (lexicon.has(List.owning, tokens[k])) return phraseEndingAt(parse, names, k - 1, start, false);
  return null;
}

/**
 * « le verdict (sévère) de Nom », „das Fazit der Ministerin“, « le constat dressé hier par Nom »: whose a noun is, behind it.
 * @param between how many adjectives, participles and moments may stand between at most
 * @param joints the words that bind the owner
 */
export function nounOwnerBehind(
  parse: Parse,
  names: NameIndex,
  noun: number,
  between: number,
  joints: Lists = JOINTS,
): Range | null {
  const { tokens, lexicon } = parse;
  const genitive = lexicon.has(List.determiners, tokens[noun + 1]) && lexicon.isGenitive(tokens[noun + 1]?.low ?? '');
  if (genitive) return phraseFrom(parse, names, noun + 1);
  for (let joint = noun + 1; joint <= noun + 1 + between && tokens[joint]?.kind === 'word'; joint++) {
    if (isInAny(joints, tokens[joint])) return governedPhrase(parse, names, joint);
    if (isInAny(PREPOSITIONS, tokens[joint])) return null;
  }
  return null;
}
