import type { Language } from '../languages/language.ts';
import { wordSet, wordsIn } from './word-set.ts';

/** Determiners that end like those that attach: "der des" → "einer", "ihres". */
export function genitives({ grammar }: Language): (determiner: string) => boolean {
  const determiners = wordsIn(grammar.determiners);
  const attaching = [...wordSet(grammar.attaching)].filter((word) => determiners.has(word));
  return (determiner) => attaching.some((word) => determiner.endsWith(word.slice(1)));
}
