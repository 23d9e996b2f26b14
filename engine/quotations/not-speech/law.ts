import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { readPhrase } from '../../phrases/phrase.ts';

/** « Le règlement définit … comme « … » », « une pancarte avertit : « … » »: the text of a law or a sign is nobody's speech. */
export function isLaw(parse: Parse, names: NameIndex, source: Range): boolean {
  const { head, name } = readPhrase(parse, names, source);
  const { lexicon, tokens } = parse;
  return (
    name === null && head !== -1 && (lexicon.has(List.laws, tokens[head]) || lexicon.has(List.signs, tokens[head]))
  );
}
