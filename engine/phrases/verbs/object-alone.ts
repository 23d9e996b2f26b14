import { List } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';

/** « Lo ha annunciato il sindaco »: an article that stands alone is the pronoun for what is done. */
export function isObjectAlone(parse: Parse, { first, last }: Range): boolean {
  const { tokens, lexicon } = parse;
  const alone = last - first === 1 && first === sentenceStart(parse, first) && lexicon.language.grammar.dropsSubject;
  return alone && lexicon.has(List.clitics, tokens[first]) && lexicon.has(List.determiners, tokens[first]);
}
