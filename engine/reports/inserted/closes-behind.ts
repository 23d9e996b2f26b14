import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';

/**
 * „Sie sollen ihn, so die Anklage, | mit einem Messer bedroht haben“: the bracket that an auxiliary opens before an insertion is closed behind
 * it alone.
 * @param auxiliary the main verb before the insertion
 * @param comma the comma before the insertion
 * @param end the token behind the sentence
 */
export function closesBehind({ tokens, lexicon }: Parse, auxiliary: number, comma: number, end: number): boolean {
  const closes = (token: Token | undefined) =>
    token?.kind === 'word' &&
    !token.capital &&
    token.marked === -1 &&
    (lexicon.has(List.infinitiveEnding, token) || lexicon.has(List.participle, token));
  // „Viele hätten gelernt, dass S, so Name, …“: a clause behind its comma comes after a bracket that is closed.
  const whole = tokens.slice(auxiliary, comma).some(({ text }) => text === ',');
  const open = lexicon.has(List.auxiliaries, tokens[auxiliary]) && !whole && !closes(tokens[comma - 1]);
  return open && closes(tokens[end - 2]);
}
