import { List } from '../lexicon/lists.ts';
import type { Parse, Range } from '../parse.ts';

/**
 * The subject that a verb leaves out (« Añadió que … »), in languages that do so: an empty range at the verb. It is led to whoever
 * was spoken of before, like a pronoun.
 */
export function omittedSubject(parse: Parse, verb: number): Range | null {
  return parse.lexicon.language.grammar.dropsSubject ? { first: verb, last: verb } : null;
}

export function isOmitted(source: Range): boolean {
  return source.first === source.last;
}

/** Whether the verb of an omitted subject is plural: by the ending of its first finite form. */
export function omittedIsPlural(parse: Parse, source: Range): boolean {
  const { tokens, lexicon } = parse;
  for (let k = source.first; k < source.first + 4; k++) {
    const low = tokens[k]?.low ?? '';
    const finite =
      lexicon.lists(List.auxiliaries, low) || lexicon.lists(List.verbs, low) || lexicon.lists(List.cues, low);
    if (finite) return lexicon.lists(List.pluralEnding, low);
  }
  return false;
}

/** A stretch that says when, where or how cannot be a subject (« En la reunión anunció … », « El jueves dijo … »). */
export function isAdverbial(parse: Parse, range: Range): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject) return false;
  const low = tokens[range.first]?.low ?? '';
  if (!lexicon.lists(List.determiners, low) && !lexicon.lists(List.pronouns, low)) {
    if (lexicon.lists(List.prepositions, low) || lexicon.lists(List.contracted, low)) return true;
    if (range.last - range.first === 1 && lexicon.lists(List.adverbs, low)) return true;
    if (lexicon.lists(List.conjunctions, low) || lexicon.lists(List.linkers, low)) return true;
  }
  let head = range.first;
  while (
    head < range.last - 1 &&
    (lexicon.has(List.determiners, tokens[head]) ||
      lexicon.has(List.adverbs, tokens[head]) ||
      // « há dois anos », « hace tres semanas »
      (head === range.last - 2 && lexicon.has(List.times, tokens[head + 1])))
  )
    head++;
  return lexicon.has(List.times, tokens[head]) && !tokens[head]?.capital;
}
