import { type Box, common } from './box.ts';

/** Characters of one text node that stand in the text as they stand in the page, one for one. */
export interface Run {
  readonly node: Text;
  /** Offset of the first character in the node. */
  readonly from: number;
  /** Offset of the first character in the passage's text. */
  at: number;
  length: number;
}

/** A stretch of text between two block boundaries, as a browser renders it, and where each character stands in the page. */
export interface Passage {
  /** The innermost element that holds all of it. */
  readonly box: Box;
  readonly text: string;
  readonly runs: readonly Run[];
  /** The share of its characters that stand in links, 0 to 1. */
  readonly linked: number;
  /** The share of its characters that are set in bold, 0 to 1. */
  readonly bold: number;
}

/** Whitespace that collapses (1), characters without a width (2), everything else, NBSP and NNBSP among it. */
const TOKENS =
  /([ \t\n\r\f]+)|([\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+)|[^ \t\n\r\f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/gu;
/** As many characters as tell how a text ends. */
const TAIL = 8;
const SPACES_ALONE = /^[\s\u00a0]*$/u;

/** A stretch of a passage as a passage of its own. */
export function cutPassage(passage: Passage, from: number, to: number): Passage {
  const runs = passage.runs.flatMap((run) => {
    const start = Math.max(from, run.at);
    const end = Math.min(to, run.at + run.length);
    return start < end
      ? [{ node: run.node, from: run.from + start - run.at, at: start - from, length: end - start }]
      : [];
  });
  return { ...passage, text: passage.text.slice(from, to), runs };
}

/** Gathers the text nodes of a page into passages. */
export class PassageBuilder {
  readonly #passages: Passage[];
  #box: Box | null = null;
  #text = '';
  #runs: Run[] = [];
  /** Characters that are no spaces: all, those in links, those in bold. */
  #solid = 0;
  #linked = 0;
  #bold = 0;
  #space: { node: Text; offset: number } | null = null;
  #breaks = 0;

  constructor(passages: Passage[]) {
    this.#passages = passages;
  }

  /** Adds the characters of a text node. `preformatted`: line ends are shown as such. */
  add(node: Text, box: Box, style: { link: boolean; bold: boolean; preformatted: boolean }): void {
    for (const found of node.data.matchAll(TOKENS)) {
      const [token, space, withoutWidth] = found;
      if (withoutWidth) continue;
      if (space) {
        if (style.preformatted && space.includes('\n')) this.lineBreak(space.split('\n').length - 1);
        else this.#space ??= { node, offset: found.index };
        continue;
      }
      this.#open();
      this.#box = this.#box ? common(this.#box, box) : box;
      this.#append(node, found.index, token);
      this.#solid += token.length;
      if (style.link) this.#linked += token.length;
      if (style.bold) this.#bold += token.length;
    }
  }

  /** The last characters of what was gathered, where no space stands behind them. */
  get tail(): string {
    return this.#space || this.#breaks ? '' : this.#text.slice(-TAIL);
  }

  /** A mark that the browser draws and no text node holds: `opens` stands right before the next word, any other right behind the last. */
  mark(sign: string, opens: boolean): void {
    if (opens) this.#open();
    this.#text += sign;
  }

  /** `<br>`: one divides lines, two in a row divide passages. */
  lineBreak(count = 1): void {
    const lineStart = this.#text.lastIndexOf('\n') + 1;
    if (this.#text && SPACES_ALONE.test(this.#text.slice(lineStart))) this.#cut(lineStart);
    this.#space = null;
    this.#breaks += count;
    if (this.#breaks > 1) this.flush();
  }

  /** A block boundary: what was gathered becomes a passage. */
  flush(): void {
    const box = this.#box;
    if (box && !SPACES_ALONE.test(this.#text)) {
      const passage = {
        box,
        text: this.#text,
        runs: this.#runs,
        linked: this.#linked / this.#solid,
        bold: this.#bold / this.#solid,
      };
      this.#passages.push(passage);
    }
    this.#box = null;
    this.#text = '';
    this.#runs = [];
    this.#solid = 0;
    this.#linked = 0;
    this.#bold = 0;
    this.#space = null;
    this.#breaks = 0;
  }

  /** Before the next word: the line end or the space that stood before it. */
  #open(): void {
    if (this.#breaks && this.#text) this.#text += '\n';
    else if (this.#space && this.#text) this.#append(this.#space.node, this.#space.offset, ' ');
    this.#breaks = 0;
    this.#space = null;
  }

  #append(node: Text, from: number, characters: string): void {
    const at = this.#text.length;
    const last = this.#runs.at(-1);
    if (last && last.node === node && last.from + last.length === from && last.at + last.length === at)
      last.length += characters.length;
    else this.#runs.push({ node, from, at, length: characters.length });
    this.#text += characters;
  }

  /** Takes back everything from an offset on. */
  #cut(length: number): void {
    this.#text = this.#text.slice(0, length).replace(/\n$/u, '');
    if (length > 0) this.#breaks += 1;
    const end = this.#text.length;
    this.#runs = this.#runs.filter((run) => run.at < end);
    const last = this.#runs.at(-1);
    if (last) last.length = Math.min(last.length, end - last.at);
  }
}
