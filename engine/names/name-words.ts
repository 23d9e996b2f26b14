import type { Token } from '../text/tokens.ts';

/**
 * The words and numbers of a name, without its signs and what stands in marks inside it; the token range is half-open.
 * @param owns the last word has the ending of a genitive („Pohls“)
 */
export function nameWords(tokens: readonly Token[], from: number, to: number, owns = false): string[] {
  const words: string[] = [];
  for (let k = from; k < to; k++) {
    const { kind, text, marked } = tokens[k] as Token;
    // a nickname
    if (marked !== tokens[from]?.marked) continue;
    if (kind === 'word' || kind === 'number') words.push(owns && k === to - 1 ? text.slice(0, -1) : text);
  }
  return words;
}
