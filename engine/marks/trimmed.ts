import type { Span } from '../model.ts';

/** A span without the white space and the marks at its ends, and without the comma of the sentence around it. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s«»“”„"]/u.test(text[from] as string)) from++;
  while (to > from && /[\s«»“”„",]/u.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}
