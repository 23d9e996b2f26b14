import type { Part } from './passage.ts';

export interface WordDiff {
  /** The altered wording; marked parts were put in. */
  readonly altered: readonly Part[];
  /** The original wording; marked parts were left out. */
  readonly original: readonly Part[];
}

/** Compares two wordings by the word. Case, and the white space and punctuation between words, make no difference. */
export function wordDiff(altered: string, original: string): WordDiff {
  const [a, b] = [tokens(altered), tokens(original)];
  const common = longestCommon(a, b);
  return {
    altered: parts(a, new Set(common.map(([i]) => i))),
    original: parts(b, new Set(common.map(([, j]) => j))),
  };
}

const isWord = (token: string) => /[\p{L}\p{N}]/u.test(token);

function tokens(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*[’']?|[^\p{L}\p{N}]+/gu) ?? [];
}

/** Pairs of places of the longest common run of words (dynamic programming; headings are short). */
function longestCommon(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const same = (i: number, j: number) => isWord(a[i] ?? '') && fold(a[i] ?? '') === fold(b[j] ?? '');
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      best[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (same(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

function fold(word: string): string {
  return word.toLocaleLowerCase().replaceAll("'", '’');
}

/** Joins tokens to parts; what stands between two marked words is marked with them. */
function parts(all: readonly string[], kept: ReadonlySet<number>): readonly Part[] {
  const result: { text: string; marked: boolean }[] = [];
  all.forEach((text, i) => {
    const inside = i > 0 && i < all.length - 1 && !kept.has(i - 1) && !kept.has(i + 1) && text.trim() === '';
    const marked = isWord(text) ? !kept.has(i) : inside;
    const last = result.at(-1);
    if (last?.marked === marked) last.text += text;
    else result.push({ text, marked });
  });
  return result;
}
