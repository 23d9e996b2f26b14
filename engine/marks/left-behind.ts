import type { Span } from '../model.ts';

const AROUND = /[\s“”„"«»‘’'´`<>]/u;

/**
 * « »Mi abuela se rió, dijo Nombre. “Ahora nadie ríe”. »: pairs that stand behind the end of words that were never closed are no part of
 * them.
 * @param end where those words end
 */
export function leftBehind(text: string, children: readonly Span[], end: number) {
  const behind = children.filter(({ start }) => start >= end);
  return behind.map((words) => ({ words, outer: withMarks(text, words) }));
}

function withMarks(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first > 0 && AROUND.test(text[first - 1] as string)) first--;
  while (last < text.length && AROUND.test(text[last] as string)) last++;
  const whole = text.slice(first, last);
  return {
    start: first + whole.length - whole.trimStart().length,
    end: last - (whole.length - whole.trimEnd().length),
  };
}
