import { isSign, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import { signTyped } from './glyphs.ts';
import { type Marked, markedLike } from './marked.ts';

/** How many paragraphs one pair of marks is followed over. */
const LONGEST = 8;
/** How many, where its marks stand within paragraphs, so that two that each lack their other mark look the same. */
const LONGEST_WITHIN = 4;
const CLOSERS: Readonly<Record<string, string>> = { '“': '”"', '‘': '’‘', '«': '»', '„': '“”"', '"': '"”', "'": "'" };
/** What opens or closes where two kinds are mixed up. */
const DOUBLE = '«»“”„"';

const ENDS = signs('.,;:!?…');

/** A block's tokens, with the passages that its own marks make. */
export interface BlockMarks {
  readonly first: number;
  readonly last: number;
  readonly passages: readonly Marked[];
  /** The passage that is still open at the end of the block, one of them or null. */
  readonly unclosed: Marked | null;
}

/** What stands in several blocks between one opening and one closing mark. */
export interface Spanning {
  readonly passages: readonly Marked[];
  /** How many blocks they stand in. */
  readonly blocks: number;
}

/**
 * Words that run over several paragraphs between one opening and one closing mark, with no mark between: each paragraph is a
 * passage that goes on from the one before.
 * @param at index of the block in which the mark opens
 * @returns the passages of that block and of those behind it, or null where no such pair stands
 */
export function spanningPassages(tokens: readonly Token[], blocks: readonly BlockMarks[], at: number): Spanning | null {
  const open = blocks[at];
  const head = open && openAtEnd(tokens, open);
  const closers = head && CLOSERS[head.open];
  if (!open || !head || !closers) return null;
  const within = tokens[open.first]?.start !== head.outer.start;
  for (let k = at + 1; k < blocks.length && k <= at + (within ? LONGEST_WITHIN : LONGEST); k++) {
    const block = blocks[k] as BlockMarks;
    const closer = firstMark(tokens, block);
    if (closer === -1) continue;
    const behind = block.passages.filter(({ outer }) => outer.start > (tokens[closer] as Token).start);
    // Marks that make another pair, or a single one that may be an apostrophe, close nothing.
    const sign = signTyped((tokens[closer] as Token).text);
    const mixed = DOUBLE.includes(head.open) && DOUBLE.includes(sign) && closesTight(tokens, block, closer);
    const closes = (closers.includes(sign) || mixed) && !opens(tokens, block, closer);
    const whole = closer === block.last - 1;
    // “4 m hoch, Rohr 3/4"”: inches
    const inches = tokens[closer - 1]?.kind === 'number' && tokens[closer]?.text === '"';
    if (
      !closes ||
      inches ||
      (behind.length < block.passages.length && !isUnopened(block)) ||
      (/[‘']/u.test(head.open) && !whole && !closesTight(tokens, block, closer))
    )
      return null;
    return {
      passages: [
        ...open.passages.filter((passage) => passage !== head),
        markedLike(head, { repairs: [], malformed: [] }),
        ...blocks.slice(at + 1, k).map((between) => wordsOf(tokens, between, between.last, head)),
        wordsOf(tokens, block, closer, head),
        ...behind,
      ],
      blocks: k - at + 1,
    };
  }
  return null;
}

/** The passage that runs to the very end of its block and is not closed there, or null. */
function openAtEnd(tokens: readonly Token[], { unclosed, last }: BlockMarks): Marked | null {
  return unclosed && unclosed.end === tokens[last - 1]?.end ? unclosed : null;
}

function firstMark(tokens: readonly Token[], { first, last }: BlockMarks): number {
  for (let k = first; k < last; k++) if ((tokens[k] as Token).kind === 'mark') return k;
  return -1;
}

/** Whether a mark has white space before it and a word right behind it, or heads its block. */
function opens(tokens: readonly Token[], { first }: BlockMarks, mark: number): boolean {
  const [before, own, behind] = [tokens[mark - 1], tokens[mark] as Token, tokens[mark + 1]];
  if (mark === first) return true;
  return before !== undefined && before.end < own.start && behind?.kind === 'word' && behind.start === own.end;
}

/** « … de sucre ». », “… of sugar,' she adds”: glued to a stop, or to a word with a blank or a stop behind. */
function closesTight(tokens: readonly Token[], { last }: BlockMarks, mark: number): boolean {
  const [before, own, behind] = [tokens[mark - 1], tokens[mark] as Token, tokens[mark + 1]];
  if (before === undefined || mark + 1 === last) return true;
  if (before.end < own.start) return isSign(behind, ENDS);
  return before.kind === 'punctuation' || (behind !== undefined && (behind.start > own.end || isSign(behind, ENDS)));
}

/** Whether the first passage of a block is one that a mark closes and none opens. */
function isUnopened({ passages }: BlockMarks): boolean {
  return passages[0]?.repairs.includes('unopened') ?? false;
}

/** The words of a block up to its end or to the mark that closes them. */
function wordsOf(tokens: readonly Token[], { first, last }: BlockMarks, limit: number, { open }: Marked): Marked {
  const head = tokens[first] as Token;
  const end = (tokens[limit - 1] as Token).end;
  const outer = { start: head.start, end: limit < last ? (tokens[limit] as Token).end : end };
  return {
    start: head.start,
    end,
    block: head.block,
    outer,
    open,
    repairs: [],
    malformed: [],
    continues: true,
    children: [],
  };
}
