import type { Parse } from '../parse.ts';
import { isInside } from './institution.ts';
import { headsSentence } from './sentence-head.ts';
import type { TitleCase } from './title-case.ts';

/**
 * Words that stand capitalised inside a sentence somewhere. Where capitals are rare, so does the same word in capitals: « Moretti ride. … MORETTI –
 * Il tecnico sorride. »
 */
export function provenWords(parse: Parse, titleCase: TitleCase): ReadonlySet<string> {
  const proven = new Set<string>();
  const shouted = !parse.lexicon.language.grammar.nounsPile;
  parse.tokens.forEach(({ capital, kind, text }, index) => {
    if (!capital || kind !== 'word' || headsSentence(parse, index) || titleCase.at(index)) return;
    if (isInside(parse, index)) return;
    proven.add(text);
    if (shouted) proven.add(text.toUpperCase());
  });
  return proven;
}
