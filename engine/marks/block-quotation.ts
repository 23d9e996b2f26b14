import { isSign, STOPS } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import { type Marked, UNMARKED } from './marked.ts';

/** Links that end a post. */
const LINKS = /(?:\s*(?:https?:\/\/|pic\.twitter\.com\/)\S+)+\s*$/u;

/** A block quotation: its tokens, whether a line below signs it, and the passages that marks make inside it. */
interface Quoted {
  readonly first: number;
  readonly last: number;
  readonly signed: boolean;
  readonly children: readonly Marked[];
}

/**
 * The words of a block quotation without marks of its own, unless it ends like a line that signs one; where such a line stands below, it may end as
 * it likes ("#harbour"), and what it quotes is inside it. The links that end it are no words.
 * @returns the passage, or null where its marks are its own or it has no words
 */
export function blockQuotation(text: string, tokens: readonly Token[], quoted: Quoted): Marked | null {
  const { first, last, signed, children } = quoted;
  const head = tokens[first] as Token;
  const marked = children[0]?.outer.start === head.start;
  if (children.length > 0 && (!signed || marked)) return null;
  const end = (tokens[last - 1] as Token).end;
  const said = end - (LINKS.exec(text.slice(head.start, end))?.[0].length ?? 0);
  const own = tokens.slice(first, last).filter((token) => token.end <= said);
  const tail = own.at(-1);
  if (!tail || own.every(({ kind }) => kind !== 'word')) return null;
  if (!signed && (!isSign(tail, STOPS) || own.some(({ kind }) => kind === 'mark'))) return null;
  const span = { start: head.start, end: tail.end };
  return {
    start: span.start,
    end: span.end,
    block: head.block,
    outer: span,
    open: UNMARKED,
    repairs: [],
    malformed: [],
    continues: false,
    children,
  };
}
