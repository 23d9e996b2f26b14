import { isHeadline } from '../../headings.ts';
import type { Parse, Range } from '../../parse.ts';
import { isSign, PAUSES } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { isNoun } from '../noun.ts';

/** « …; prefeitura fala em “ordem” »: in a headline a noun for somebody needs no article. */
export function headlineNoun(parse: Parse, index: number, first: number): Range | null {
  const { tokens, article } = parse;
  const token = tokens[index] as Token;
  const kind = article.blocks[token.block]?.kind;
  const headline = isHeadline(kind) || kind === 'standfirst';
  const opens = index === first || isSign(tokens[index - 1], PAUSES);
  return headline && opens && isNoun(parse, token) ? { first: index, last: index + 1 } : null;
}
