import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { perLanguage } from '../../lexicon/per-language.ts';
import { PEOPLE, SOMEBODY } from '../../lexicon/word-classes.ts';
import { isRelational } from '../../names/relational.ts';
import type { Parse, Range } from '../../parse.ts';
import { isPlainWord } from './unlisted.ts';

const actsEndingOf = perLanguage(({ grammar }) =>
  grammar.actsEnding ? new RegExp(`${grammar.actsEnding}$`, 'u') : null,
);

const OBJECTS = listsOf(List.definite, List.determiners);

/**
 * « Le maire | hausse le ton », « El alcalde | alza la voz », « Le ministre | assume »: a phrase for somebody goes no further than a word that no
 * list has and that an article follows, or that ends it like no adjective of its noun: that is its verb.
 */
export function upToVerb(parse: Parse, phrase: Range): Range {
  const { tokens } = parse;
  for (let k = phrase.first + 2; k <= phrase.last; k++) {
    const somebody = tokens.slice(phrase.first, k - 1).some((token) => isInAny(SOMEBODY, token));
    const verb = isPlainWord(parse, k - 1) && tokens[k - 1]?.capital === false && !isInAny(PEOPLE, tokens[k - 1]);
    const object =
      isInAny(OBJECTS, tokens[k]) && tokens[k]?.marked === -1 && tokens[k]?.sentence === tokens[k - 1]?.sentence;
    if (somebody && verb && (object || (k === phrase.last && endsLikeVerb(parse, phrase.first, k - 1))))
      return { first: phrase.first, last: k - 1 };
  }
  return phrase;
}

/** Behind a masculine noun and its article. */
function endsLikeVerb({ tokens, lexicon }: Parse, article: number, index: number): boolean {
  const acts = actsEndingOf(lexicon.language);
  const low = tokens[index]?.low ?? '';
  const masculine = lexicon.determiners.get(tokens[article]?.low ?? '') === 'ms';
  if (!acts || !masculine || isRelational(lexicon.language, low)) return false;
  return index === article + 2 && acts.test(low);
}
