import { isHeadline } from '../headings.ts';
import type { Block } from '../model.ts';
import type { Token } from '../text/tokens.ts';

/** Share of the longer words that have a capital where a heading is in Title Case. */
const CAPITALS = 0.7;

/** A line of plain text is one where it has at least so many longer words, all with a capital. */
const LEAST_PLAIN = 5;

/** Which blocks are in Title Case ("Harbour Wall Holds In Storm"): there a capital proves no name. Each block is read once. */
export class TitleCase {
  private readonly known = new Map<number, boolean>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly blocks: readonly Block[],
  ) {}

  /** Whether the token stands in such a block: a heading, or a line of plain text that has the form of one. */
  at(index: number): boolean {
    const { block } = this.tokens[index] as Token;
    let result = this.known.get(block);
    if (result === undefined) {
      result = this.read(index, block);
      this.known.set(block, result);
    }
    return result;
  }

  private read(index: number, block: number): boolean {
    const { tokens } = this;
    const kind = this.blocks[block]?.kind;
    let [words, capitals] = [0, 0];
    let k = index;
    while (k > 0 && tokens[k - 1]?.block === block) k--;
    for (; tokens[k]?.block === block; k++) {
      const token = tokens[k] as Token;
      if (token.kind !== 'word' || token.text.length <= 3) continue;
      words++;
      if (token.capital) capitals++;
    }
    return isHeadline(kind) ? words >= 3 && capitals / words > CAPITALS : words >= LEAST_PLAIN && capitals === words;
  }
}
