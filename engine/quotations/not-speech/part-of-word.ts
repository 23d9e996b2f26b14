import type { Parse } from '../../parse.ts';

const HYPHEN = /[-‐‑]/u;
const LETTER = /\p{L}/u;

/**
 * „im Sender-„Morgenmagazin““, „Frontman der „Wilden Gänse“-Kapelle“: a hyphen joins the marks to a word, so that what stands in them is a part of
 * it, a name or a term, and nobody's words.
 * @param passage the marked passage
 */
export function isPartOfWord({ text, marked }: Parse, passage: number): boolean {
  const outer = marked[passage]?.outer;
  if (!outer) return false;
  const joins = (hyphen: number, letter: number) => HYPHEN.test(text[hyphen] ?? '') && LETTER.test(text[letter] ?? '');
  return joins(outer.start - 1, outer.start - 2) || joins(outer.end, outer.end + 1);
}
