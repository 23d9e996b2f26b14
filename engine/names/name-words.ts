import type { Token } from '../text/tokens.ts';

/** The words and numbers of a name, without its signs; the token range is half-open. */
export function nameWords(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let k = from; k < to; k++) {
    const { kind, text } = tokens[k] as Token;
    if (kind === 'word' || kind === 'number') words.push(text);
  }
  return words;
}
