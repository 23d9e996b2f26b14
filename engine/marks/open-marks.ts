import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../model.ts';
import type { Token } from '../text/tokens.ts';
import { reportEndsBlock, wordsEndBefore } from './closes-late.ts';
import { type Glyph, glyphsOf } from './glyphs.ts';
import { leftBehind } from './left-behind.ts';
import { runsOver } from './look-ahead.ts';
import { type Marked, markedLike, type Repair } from './marked.ts';
import { endsInnerWords } from './mixed.ts';
import type { Open } from './open.ts';
import { missingCloser, reportEndsBefore } from './repair.ts';
import { trimmed } from './trimmed.ts';
import { missingOpener } from './unopened.ts';

/** A block's tokens, its index, and the token that heads the block behind it. */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly block: number;
  readonly next: Token | undefined;
}

/** The marks of one block, what of them is open, and the passages that have been closed. Who tells what each mark does builds on it. */
export class OpenMarks {
  protected readonly stack: Open[] = [];
  protected readonly passages: Marked[] = [];
  protected readonly first: number;
  protected readonly last: number;
  private readonly block: number;
  readonly glyphs: readonly Glyph[];
  unclosedAtEnd: Marked | null = null;

  constructor(
    protected readonly text: string,
    protected readonly tokens: readonly Token[],
    protected readonly place: Place,
    protected readonly lexicon: Lexicon,
  ) {
    ({ first: this.first, last: this.last, block: this.block } = place);
    this.glyphs = glyphsOf(text, tokens, this.first, this.last);
  }

  protected get top(): Open | undefined {
    return this.stack.at(-1);
  }

  /** The passages, with what is still open at the end of the block. */
  protected finished(): Marked[] {
    const outermost = this.stack[0];
    if (outermost) {
      this.stack.length = 0;
      const end = this.tokens[this.last - 1]?.end ?? 0;
      // The next paragraph opens with the same mark: the words run on, nothing is missing.
      const told = reportEndsBlock(this.tokens, outermost.glyph.token, this.last, this.lexicon);
      if (told === -1 && runsOver(outermost.glyph, this.place.next)) this.keep(outermost, end, end);
      else this.closeMissing(outermost, end);
      this.unclosedAtEnd = this.passages.at(-1) ?? null;
    }
    return this.passages;
  }

  protected nothingBetween(from: number, to: number): boolean {
    return this.text.slice(from, to).trim() === '';
  }

  protected saidBefore(open: Open, { token }: Glyph): boolean {
    return reportEndsBefore(open.glyph.token, token, this.tokens, this.lexicon);
  }

  private endsInner(open: Open, inner: Open): boolean {
    return endsInnerWords(open.glyph, inner.glyph, this.tokens);
  }

  /** What was open before is never closed. */
  protected openAnew(before: Open, glyph: Glyph, repair?: Repair): void {
    this.abandon(before, glyph.start);
    this.open(glyph, repair);
  }

  protected open(glyph: Glyph, repair?: Repair): void {
    this.stack.push({
      glyph,
      from: glyph.end,
      repairs: repair ? [repair] : [],
      malformed: repair ? [{ start: glyph.start, end: glyph.end }] : [],
      children: [],
    });
  }

  protected doubleOpener(open: Open, glyph: Glyph): void {
    open.from = glyph.end;
    open.repairs.push('doubled');
    open.malformed.push({ start: glyph.start, end: glyph.end });
  }

  protected close(open: Open, glyph: Glyph, repair?: Repair): void {
    const inner = this.top;
    // «Words, says Name. Somebody ‘else": the first words end before their report.
    if (inner && inner !== open && (this.saidBefore(open, inner.glyph) || this.endsInner(open, inner))) {
      this.abandon(open, inner.glyph.start);
      this.stack.push(inner);
      this.close(inner, glyph, 'mixed');
      return;
    }
    if (repair) {
      open.repairs.push(repair);
      open.malformed.push({ start: glyph.start, end: glyph.end });
    }
    // A passage left open inside this one was never closed: the outer mark wins.
    this.stack.length = this.stack.indexOf(open);
    const comma = this.top ? -1 : wordsEndBefore(this.tokens, open.glyph.token, glyph.token, this.lexicon);
    if (comma !== -1) {
      const end = this.tokens[comma]?.start as number;
      open.repairs.push('unclosed');
      open.malformed.push({ start: glyph.start, end: glyph.end });
      open.children = open.children.filter((child) => child.end <= end);
      this.keep(open, end, end);
      return;
    }
    if (this.top) this.top.children.push(trimmed(this.text, open.from, glyph.start));
    else this.keep(open, glyph.start, glyph.end);
  }

  /** The passage has no closing mark before `limit`. */
  private abandon(open: Open, limit: number): void {
    this.stack.length = this.stack.indexOf(open);
    if (this.stack.length === 0) this.closeMissing(open, limit);
  }

  private closeMissing(open: Open, limit: number): void {
    const end = missingCloser(this.text, this.tokens, open.glyph.token, limit, this.lexicon);
    open.repairs.push('unclosed');
    open.malformed.push({ start: open.glyph.start, end: open.glyph.end });
    const behind = leftBehind(this.text, open.children, end);
    open.children = open.children.filter(({ start }) => start < end);
    this.keep(open, end, end);
    for (const { words, outer } of behind) this.add(words, outer, '“', [], [], []);
  }

  protected orphanCloser(glyph: Glyph): void {
    const before = this.passages.at(-1);
    const malformed = { start: glyph.start, end: glyph.end };
    if (before && this.nothingBetween(before.outer.end, glyph.start)) {
      this.passages[this.passages.length - 1] = markedLike(before, {
        outer: { start: before.outer.start, end: glyph.end },
        repairs: [...before.repairs, 'doubled'],
        malformed: [...before.malformed, malformed],
      });
      return;
    }
    if (this.stack.length) return;
    const said = before ? this.tokens.findLastIndex(({ end }) => end <= before.outer.end) : -1;
    const start = missingOpener(this.tokens, glyph.token, this.first, this.lexicon, said);
    if (start === null || (before && start < before.outer.end)) return;
    const words = trimmed(this.text, start, glyph.start);
    this.add(words, { start, end: glyph.end }, glyph.char, ['unopened'], [malformed], []);
  }

  private keep(open: Open, end: number, outerEnd: number): void {
    const words = trimmed(this.text, open.from, end);
    if (words.end <= words.start) return;
    const outer = { start: open.glyph.start, end: outerEnd };
    this.add(words, outer, open.glyph.char, open.repairs, open.malformed, open.children);
  }

  private add(
    { start, end }: Span,
    outer: Span,
    open: string,
    repairs: readonly Repair[],
    malformed: readonly Span[],
    children: readonly Span[],
  ): void {
    const { block } = this;
    this.passages.push({ start, end, block, outer, open, repairs, malformed, continues: false, children });
  }
}
