import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { isFiniteVerb } from '../verbs/finite.ts';

/** How many tokens such an aside has at most. */
const LONGEST_ASIDE = 8;

/** How many tokens a name has at most. */
const LONGEST_NAME = 6;

/**
 * "Mr Name, in his closing remarks | said that": behind somebody's name a comma opens where or when it was said, and none closes it before the
 * verb. Behind the preposition stands one noun, and nobody's name that could be the subject instead.
 * @param end the last token before the verb
 * @param first where its sentence begins
 */
export function beforeOpenAside(parse: Parse, names: NameIndex, end: number, first: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile) return null;
  let comma = end;
  while (comma > first && end - comma < LONGEST_ASIDE && tokens[comma]?.kind === 'word') {
    // "in his closing remarks": right before the verb stands a noun, whatever it looks like.
    if (tokens[comma]?.marked !== -1 || (comma < end && isFiniteVerb(parse, comma))) return null;
    comma--;
  }
  if (tokens[comma]?.text !== ',' || !lexicon.has(List.prepositions, tokens[comma + 1])) return null;
  const determined = tokens.slice(comma + 1, end + 1).filter((token) => lexicon.has(List.determiners, token)).length;
  if (determined > 1 || end - comma < 3) return null;
  for (let k = comma + 1; k <= end; k++) if (names.has(k)) return null;
  for (let k = comma - 1; k >= Math.max(first, comma - LONGEST_NAME); k--) {
    const name = names.get(k);
    if (name) return name.last === comma && names.isPersons(name) ? name : null;
  }
  return null;
}
