import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';

/** Phrases of one or more folded words, found by their first word; the longest that stands there wins. */
export class Phrases<T extends { readonly words: readonly string[] }> {
  private readonly byFirst = new Map<string, T[]>();

  constructor(phrases: readonly T[]) {
    for (const phrase of phrases) {
      const first = phrase.words[0] ?? '';
      this.byFirst.set(
        first,
        [...(this.byFirst.get(first) ?? []), phrase].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }

  /** Whether a phrase begins with this word. */
  has(word: string): boolean {
    return this.byFirst.has(word);
  }

  /** The phrase that begins at a token, within its block and on its side of the marks. */
  at(tokens: readonly Token[], index: number): T | undefined {
    const first = tokens[index];
    if (!first) return undefined;
    return this.byFirst.get(first.low)?.find(({ words }) => stands(words, tokens, index, first));
  }
}

function stands(words: readonly string[], tokens: readonly Token[], index: number, first: Token): boolean {
  for (let k = 1; k < words.length; k++) {
    const token = tokens[index + k];
    if (token?.low !== words[k] || token?.block !== first.block || token?.marked !== first.marked) return false;
  }
  return true;
}

/** `'in fact, of course'` → phrases of folded words; `'caus(é|ée) par'` is two. */
export function phraseList(list: string): { readonly words: readonly string[] }[] {
  return list
    .split(',')
    .flatMap((phrase) => spelledOut(phrase.trim()).map((one) => ({ words: one.split(' ').map(fold) })));
}

/** `'(a|ont) caus(é|ée)'` → each phrase that the alternatives make. */
function spelledOut(phrase: string): string[] {
  const group = /\(([^)]*)\)/.exec(phrase);
  if (!group) return [phrase];
  const [whole, alternatives = ''] = group;
  return alternatives.split('|').flatMap((one) => spelledOut(phrase.replace(whole, one)));
}
