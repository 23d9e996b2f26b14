import type { Token } from '../text/tokens.ts';

/** How many tokens of a run of paragraphs are looked at. */
const REACH = 600;
const CLOSES: ReadonlySet<string> = new Set(['«', '»']);

/**
 * Whether of paragraphs that each open with the same `»` one closes what they open: »Words.⏎⏎»Words.«. In a list whose items have that sign
 * for a bullet none does.
 * @param first the mark that heads the first of them
 */
export function endsInRun(tokens: readonly Token[], first: number): boolean {
  const mark = tokens[first]?.text;
  for (let k = first + 1; k < first + REACH && k < tokens.length; k++) {
    const token = tokens[k] as Token;
    if (token.block !== tokens[k - 1]?.block) {
      if (token.text !== mark) return false;
    } else if (CLOSES.has(token.text)) return token.block !== tokens[k + 1]?.block;
  }
  return false;
}
