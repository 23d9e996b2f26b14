import type { Language } from '../languages/language.ts';
import { spelledOut } from './word-set.ts';

/** Words at the head of a sentence that are capitalised for that reason alone: the small words of the language (« Dans », "The"), and what it lists besides. */
export function openingWords({ grammar }: Language): string {
  const small = [
    ...Object.values(grammar.determiners),
    ...Object.values(grammar.pronouns),
    ...Object.values(grammar.strongPronouns),
    grammar.contracted,
    grammar.prepositions,
    grammar.conjunctions,
    grammar.coordinators,
    grammar.linkers,
    grammar.relatives,
    grammar.adverbs,
  ].flatMap(spelledOut);
  return `${small.map(capitalised).join(' ')} ${grammar.openers}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
