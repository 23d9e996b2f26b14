import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import { PEOPLE } from '../lexicon/word-classes.ts';
import type { Parse, Range } from '../parse.ts';
import { isPlainWord } from './unlisted.ts';

const OBJECTS = listsOf(List.definite, List.determiners);

/**
 * « Le maire | hausse le ton », « El alcalde | alza la voz »: a phrase for somebody goes no further than a word that no list has and that an
 * article follows: that is its verb.
 */
export function upToVerb(parse: Parse, phrase: Range): Range {
  const { tokens } = parse;
  for (let k = phrase.first + 2; k <= phrase.last; k++) {
    const somebody = tokens.slice(phrase.first, k - 1).some((token) => isInAny(PEOPLE, token));
    const verb = isPlainWord(parse, k - 1) && tokens[k - 1]?.capital === false && !isInAny(PEOPLE, tokens[k - 1]);
    const object =
      isInAny(OBJECTS, tokens[k]) && tokens[k]?.marked === -1 && tokens[k]?.sentence === tokens[k - 1]?.sentence;
    if (somebody && verb && object) return { first: phrase.first, last: k - 1 };
  }
  return phrase;
}
