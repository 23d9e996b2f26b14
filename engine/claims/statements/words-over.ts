import { lowerBound } from '../../lower-bound.ts';
import type { Span } from '../../model.ts';
import { blockAt } from '../../parse.ts';
import type { Found } from '../../quotations/find.ts';
import type { ClaimContext } from '../context.ts';

/** The quotations that share characters with a stretch of the text, in reading order. None reaches beyond its block. */
export function wordsOver({ parse, quotations }: ClaimContext, { start, end }: Span): Found[] {
  const over: Found[] = [];
  const from = blockAt(parse, start)?.start ?? start;
  for (let k = lowerBound(quotations, from, (q) => q.start); k < quotations.length; k++) {
    const quotation = quotations[k] as Found;
    if (quotation.start >= end) break;
    if (quotation.end > start) over.push(quotation);
  }
  return over;
}
