import type { Span } from '../model.ts';
import { isSpace } from '../text/characters.ts';

const COMMA = ','.charCodeAt(0);
const MARKS: ReadonlySet<number> = new Set([...'«»“”„"'].map((mark) => mark.charCodeAt(0)));

/** White space or a mark. */
function isEdge(code: number): boolean {
  return isSpace(code) || MARKS.has(code);
}

/** A span without the white space and the marks at its ends, and without the comma of the sentence around it. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isEdge(text.charCodeAt(from))) from++;
  while (to > from && (isEdge(text.charCodeAt(to - 1)) || text.charCodeAt(to - 1) === COMMA)) to--;
  return { start: from, end: to };
}
