import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import type { Token } from '../../text/tokens.ts';

/** « D'après la commission, M. Nom l'emporte »: behind whose view it is, a name with its verb begins what they say; with a comma it is an apposition. */
export function opensView(parse: Parse, comma: number, behind: Token | undefined): boolean {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, comma);
  if (behind?.text === ',' || !lexicon.has(List.accordingTo, tokens[start])) return false;
  return (
    lexicon.accordingTo.at(tokens, start) !== undefined && tokens.slice(start, comma).every(({ text }) => text !== ',')
  );
}

/** "A man robbed the bank, Quill said.": behind a clause and its comma a name with a verb of saying is no apposition, where one needs a second comma. */
export function saysSo(parse: Parse, comma: number, verb: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareClause || !lexicon.has(List.finiteCues, tokens[verb])) return false;
  return hasFinite(parse, sentenceStart(parse, comma), comma);
}
