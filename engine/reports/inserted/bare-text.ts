import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { areTexts, isNoun } from '../../phrases/noun.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import type { Token } from '../../text/tokens.ts';

/** How many nouns and adjectives stand before the verb at most. */
const LONGEST = 4;

/**
 * "Spending rose, budget documents show.", "Bats learn the times of trains, study suggests": between a comma and its verb at the end of the
 * sentence, texts that say something need no determiner in the plural, and in a heading, which no stop ends, nobody does.
 */
export function bareText(parse: Parse, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile || group.last < sentenceEnd(parse, group.verb) - 1) return null;
  let first = group.first;
  while (group.first - first < LONGEST && tokens[first - 1]?.kind === 'word' && tokens[first - 1]?.marked === -1)
    first--;
  const noun = tokens[group.first - 1] as Token;
  if (first === group.first || tokens[first - 1]?.text !== ',' || noun.capital) return null;
  const heading = group.last === sentenceEnd(parse, group.verb) && tokens[group.last]?.block !== noun.block;
  return areTexts(parse, noun) || (heading && isNoun(parse, noun)) ? { first, last: group.first } : null;
}
