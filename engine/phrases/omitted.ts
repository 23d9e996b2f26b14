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
    const finite = lexicon.lists('auxiliaries', low) || lexicon.lists('verbs', low) || lexicon.lists('cues', low);
    if (finite) return lexicon.lists('pluralEnding', low);
  }
  return false;
}

/** A stretch that says when, where or how cannot be a subject (« En la reunión anunció … », « El jueves dijo … »). */
export function isAdverbial(parse: Parse, range: Range): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject) return false;
  const low = tokens[range.first]?.low ?? '';
  if (!lexicon.lists('determiners', low) && !lexicon.lists('pronouns', low)) {
    if (lexicon.lists('prepositions', low) || lexicon.lists('contracted', low)) return true;
    if (range.last - range.first === 1 && lexicon.lists('adverbs', low)) return true;
    if (lexicon.lists('conjunctions', low) || lexicon.lists('linkers', low)) return true;
  }
  let head = range.first;
  while (head < range.last - 1 && (lexicon.has('determiners', tokens[head]) || lexicon.has('adverbs', tokens[head])))
    head++;
  return lexicon.has('times', tokens[head]) && !tokens[head]?.capital;
}
