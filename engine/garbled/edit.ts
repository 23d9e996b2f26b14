import type { Span } from '../model.ts';

/** Characters of the article's text, and those that they stand for. */
export interface Edit extends Span {
  readonly meant: string;
  /** Whether a reader sees that they are wrong: letters typed as two characters look the same. */
  readonly visible: boolean;
}

/** An edit for every match of a pattern, where `meantBy` tells what it stands for. */
export function editsOf(
  text: string,
  pattern: RegExp,
  visible: boolean,
  meantBy: (match: RegExpExecArray) => string | null,
): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const meant = meantBy(match);
    if (meant === null || meant === match[0]) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, meant, visible });
  }
  return edits;
}
