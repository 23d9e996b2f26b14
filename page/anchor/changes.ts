import { fold } from './fold.ts';

/** More new words than an edit brings are text that nobody has analysed yet. */
const EDIT = 8;

/**
 * True where a new version of an article holds text that the old one did not: an article that was continued or
 * replaced, as against one that was corrected, cut or only redrawn. Words are counted, not compared in order,
 * so that moved paragraphs are not taken for new ones.
 */
export function hasNewText(before: string, after: string): boolean {
  const left = new Map<string, number>();
  for (const word of wordsOf(before)) left.set(word, (left.get(word) ?? 0) + 1);
  let added = 0;
  for (const word of wordsOf(after)) {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    else added += 1;
  }
  return added > EDIT;
}

function wordsOf(text: string): readonly string[] {
  return fold(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
