import type { Lexicon } from '../lexicon/lexicon.ts';
import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import { SOMEBODY } from '../lexicon/word-classes.ts';
import { asName } from '../lexicon/words.ts';
import type { Token } from '../text/tokens.ts';

/** Small words that a few letters in capitals may spell. */
const SMALL = listsOf(List.pronouns, List.strongPronouns, List.speakerPronouns, List.relatives, List.questionWords);
const LETTERS = /^\p{Lu}{2,4}$/u;
const SHOUTED = /^\p{Lu}{2,}$/u;

/**
 * Tokens whose letters stand for a name and spell another word, as a name: "the US", "US officials", "the WHO". An article before them or a
 * noun for somebody behind shows it once for the whole text; in a line of capitals they tell nothing.
 */
export function withLetters(tokens: Token[], lexicon: Lexicon): Token[] {
  if (!lexicon.language.grammar.nounsPile) return tokens;
  const spelt = (k: number) =>
    LETTERS.test(tokens[k]?.text ?? '') &&
    isInAny(SMALL, tokens[k]) &&
    !SHOUTED.test(tokens[k - 1]?.text ?? '') &&
    !SHOUTED.test(tokens[k + 1]?.text ?? '');
  const shown = new Set<string>();
  const places: number[] = [];
  for (let k = 0; k < tokens.length; k++) {
    if (!spelt(k)) continue;
    places.push(k);
    const [before, behind] = [tokens[k - 1], tokens[k + 1]];
    const articled = lexicon.has(List.definite, before) && before?.block === tokens[k]?.block;
    if (articled || (isInAny(SOMEBODY, behind) && !behind?.capital)) shown.add((tokens[k] as Token).text);
  }
  for (const k of places) {
    const token = tokens[k] as Token;
    if (shown.has(token.text)) tokens[k] = token.readAs(asName(token.word));
  }
  return tokens;
}
