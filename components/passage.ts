import type { Block, Span } from '../engine/model.ts';

/** A stretch of text for showing: `marked` parts are the evidence. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * A short word with a capital and a stop is an initial or a title sooner than an end: « M. Ormond affirme », "Sen. Ann Vale",
 * where the browser's rules see two sentences. Taken wrongly, it only shows a sentence more.
 */
const SHORT_FORM = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{0,2}\.\s*$/u;

/**
 * The sentences of a block that a span stands in, or null where the span is outside every block.
 * @param language BCP 47 tag, for the rules by which sentences end
 */
export function sentenceAround(text: string, blocks: readonly Block[], span: Span, language: string): Span | null {
  const block = blocks.find(({ start, end }) => start <= span.start && span.start < end);
  if (block === undefined) return null;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  let start = block.start;
  let end = block.end;
  let goesOn = false;
  for (const { index, segment } of segmenter.segment(text.slice(block.start, block.end))) {
    const from = block.start + index;
    const to = from + segment.length;
    const isEnd = !SHORT_FORM.test(segment);
    if (isEnd && to <= span.start) start = to;
    if ((goesOn || from < span.end) && to >= span.end) {
      end = to;
      goesOn = !isEnd;
    }
  }
  return { start, end: Math.max(end, Math.min(span.end, block.end)) };
}

/** The text of a span, cut where the marked spans begin and end; marked spans outside it are left out. */
export function partsOf(text: string, span: Span, marked: readonly Span[]): readonly Part[] {
  const parts: Part[] = [];
  let at = span.start;
  const push = (until: number, isMarked: boolean) => {
    if (until > at) parts.push({ text: text.slice(at, until), marked: isMarked });
    at = Math.max(at, until);
  };
  for (const { start, end } of marked.toSorted((a, b) => a.start - b.start)) {
    if (end <= at || start >= span.end) continue;
    push(start, false);
    push(Math.min(end, span.end), true);
  }
  push(span.end, false);
  return parts;
}

/** A span widened by so many characters on each side, to whole words and within its block. */
export function surroundings(text: string, blocks: readonly Block[], span: Span, reach: number): Span {
  const block = blocks.find(({ start, end }) => start <= span.start && span.start < end) ?? {
    start: 0,
    end: text.length,
  };
  let start = Math.max(block.start, span.start - reach);
  let end = Math.min(block.end, span.end + reach);
  while (start > block.start && /\S/.test(text.charAt(start - 1))) start -= 1;
  while (end < block.end && /\S/.test(text.charAt(end))) end += 1;
  return { start, end };
}
