import type { Token } from '../text/tokens.ts';
import type { Marked } from './marked.ts';

/** How many paragraphs one pair of marks is followed over. */
const LONGEST = 8;
const OPENERS: Readonly<Record<string, string>> = { '“': '”"', '‘': '’‘', '«': '»', '„': '“”"' };

/** A block's tokens, with the passages that its own marks make. */
export interface BlockMarks {
  readonly first: number;
  readonly last: number;
  readonly passages: readonly Marked[];
}

/**
 * Words that run over several paragraphs between one opening and one closing mark, with no mark between: each paragraph is a
 * passage that goes on from the one before.
 * @param at index of the block that the opening mark heads
 * @returns the passages of that block and of those behind it, or null where no such pair stands
 */
export function spanningPassages(tokens: readonly Token[], blocks: readonly BlockMarks[], at: number): Marked[] | null {
  const open = blocks[at];
  const opener = open && tokens[open.first];
  const closers = opener?.kind === 'mark' ? OPENERS[opener.text] : undefined;
  if (!open || !closers || open.passages.some((p) => p.outer.end > p.end)) return null;
  for (let k = at + 1; k < blocks.length && k <= at + LONGEST; k++) {
    const { first, last, passages } = blocks[k] as BlockMarks;
    if (tokens[first]?.kind === 'mark' || passages.length) return null;
    const closer = tokens[last - 1] as Token;
    if (!closer.text || closer.kind !== 'mark' || !closers.includes(closer.text)) continue;
    return blocks.slice(at, k + 1).map((block, index) => wholeBlock(tokens, block, index > 0));
  }
  return null;
}

function wholeBlock(tokens: readonly Token[], { first, last }: BlockMarks, continues: boolean): Marked {
  const head = tokens[first] as Token;
  const tail = tokens[last - 1] as Token;
  const start = (head.kind === 'mark' ? (tokens[first + 1] as Token) : head).start;
  const end = (tail.kind === 'mark' ? (tokens[last - 2] as Token) : tail).end;
  const outer = { start: head.start, end: tail.end };
  return { start, end, block: head.block, outer, open: head.text, repairs: [], malformed: [], continues, children: [] };
}
