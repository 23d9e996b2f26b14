import type { Parse } from '../parse.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Token } from '../text/tokens.ts';
import type { Place } from './entity.ts';

/** Where a phrase stands that points at somebody. */
export function placeOf({ tokens }: Parse, { first, name }: Phrase, subject: boolean): Place {
  const { sentence, block, marked } = tokens[first] as Token;
  return { token: first, sentence, block, subject, marked: marked !== -1, named: name !== null };
}
