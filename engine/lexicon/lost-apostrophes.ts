import type { Language } from '../languages/language.ts';
import { wordSet, wordsIn } from './word-set.ts';

/**
 * « quil », « puisquon », « quun »: a conjunction that lost its apostrophe, before a pronoun or an article.
 * @returns the length of the elided part by the word, in lower case
 */
export function lostApostrophes({ text, grammar }: Language): ReadonlyMap<string, number> {
  const lost = new Map<string, number>();
  const behind = [...wordsIn(grammar.pronouns), ...wordsIn(grammar.determiners)];
  for (const elided of wordSet(text.elided)) {
    if (elided.length < 2 || !elided.endsWith('qu')) continue;
    // « quelle » is a word of its own.
    for (const word of behind) if (/^[aiou]\p{L}/u.test(word)) lost.set(elided + word, elided.length);
  }
  return lost;
}
