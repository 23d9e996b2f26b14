import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../model.ts';
import { reported } from '../text/reported.ts';
import type { Token } from '../text/tokens.ts';
import { type Glyph, glyphsOf, looksClosing, looksOpening } from './glyphs.ts';
import { leftBehind } from './left-behind.ts';
import {
  closesLater,
  closesTight,
  comesBefore,
  endsSingle,
  isPossessive,
  mayOpenSingle,
  nestsInside,
  opensAngle,
  opensGlued,
  opensInside,
  opensSwapped,
  runsOver,
} from './look-ahead.ts';
import { type Marked, markedLike, type Repair } from './marked.ts';
import { closesDouble, closesOther, endsInnerWords } from './mixed.ts';
import type { Open } from './open.ts';
import { missingCloser, missingOpener, opensAnew, reportEndsBefore } from './repair.ts';
import { isReversed, opensUnclosed } from './reversed.ts';
import { trimmed } from './trimmed.ts';

/** How many marks ahead the pairing looks. */
const REACH = 40;

/** Pairs the marks of one block with a stack of what is open. */
export class BlockPairing {
  private readonly glyphs: Glyph[];
  private readonly stack: Open[] = [];
  private readonly passages: Marked[] = [];
  unclosedAtEnd: Marked | null = null;

  private readonly reversed: boolean;
  private readonly first: number;
  private readonly last: number;
  private readonly block: number;

  /** @param place the block's tokens, its index, and the token that heads the block behind it */
  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly place: { first: number; last: number; block: number; next: Token | undefined },
    private readonly lexicon: Lexicon,
  ) {
    ({ first: this.first, last: this.last, block: this.block } = place);
    this.glyphs = glyphsOf(text, tokens, this.first, this.last);
    this.reversed = !this.germanStyle && isReversed(this.glyphs, tokens, lexicon);
  }

  run(): Marked[] {
    this.glyphs.forEach((glyph, index) => {
      if (glyph.family === 'angle') this.angle(glyph, index);
      else if (glyph.family === 'double') this.double(glyph, index);
      else this.single(glyph, index);
    });
    const outermost = this.stack[0];
    if (outermost) {
      this.stack.length = 0;
      const end = this.tokens[this.last - 1]?.end ?? 0;
      // The next paragraph opens with the same mark: the words run on, nothing is missing.
      if (runsOver(outermost.glyph, this.place.next)) this.keep(outermost, end, end);
      else this.closeMissing(outermost, end);
      this.unclosedAtEnd = this.passages.at(-1) ?? null;
    }
    return this.passages;
  }

  private get top(): Open | undefined {
    return this.stack.at(-1);
  }

  private angle(glyph: Glyph, index: number): void {
    const open = this.stack.findLast((o) => o.glyph.family === 'angle');
    const opensBy = open?.glyph.char;
    const doubleOpen = this.stack.findLast((o) => o.glyph.family === 'double');
    if (glyph.char === '«') {
      if (open && this.nothingBetween(open.from, glyph.start)) this.doubleOpener(open, glyph);
      else if (open && opensBy === '»') this.close(open, glyph);
      else if (open && (this.endsWords(glyph) || closesTight(glyph))) this.close(open, glyph, 'swapped');
      else if (open && !nestsInside(this.ahead(index))) this.openAnew(open, glyph);
      else if (doubleOpen && closesDouble(glyph, this.tokens, this.lexicon)) this.close(doubleOpen, glyph, 'mixed');
      else if (!(looksClosing(glyph) && !looksOpening(glyph) && !this.stack.length)) this.open(glyph);
      else if (this.passages.at(-1)?.outer.end === glyph.start) this.orphanCloser(glyph);
      return;
    }
    if (open && this.nothingBetween(open.from, glyph.start) && opensBy === '»') this.doubleOpener(open, glyph);
    else if (open && opensBy === '«') this.close(open, glyph);
    else if (open && opensBy === '»' && this.reversed) this.openAnew(open, glyph, 'swapped');
    else if (open && opensBy === '»' && (!looksOpening(glyph) || this.endsWords(glyph)))
      this.close(open, glyph, 'swapped');
    else if (doubleOpen) this.close(doubleOpen, glyph, 'mixed');
    else if (this.swappedOpener(glyph, index)) this.open(glyph, this.germanStyle ? undefined : 'swapped');
    else this.orphanCloser(glyph);
  }

  private double(glyph: Glyph, index: number): void {
    const open = this.stack.findLast((o) => o.glyph.family === 'double');
    const angleOpen = this.stack.findLast((o) => o.glyph.family === 'angle');
    const singleOpen = this.stack.length === 1 && this.top?.glyph.family === 'single' ? this.top : undefined;
    if (glyph.char === '"') {
      if (open && glyph.start === open.from && glyph.next !== '') this.doubleOpener(open, glyph);
      else if (!open && angleOpen && closesOther(glyph, this.ahead(index), this.tokens, this.lexicon))
        this.close(angleOpen, glyph, 'mixed');
      else if (open && (open.glyph.char !== '"' || !looksOpening(glyph) || open.glyph.spaceAfter))
        this.close(open, glyph, open.glyph.char === '"' ? undefined : 'mixed');
      else if (open) this.openAnew(open, glyph);
      else if (!glyph.spaceBefore && !looksOpening(glyph) && (this.top || !opensGlued(glyph))) {
        if (singleOpen) this.close(singleOpen, glyph, 'mixed');
        else this.orphanCloser(glyph);
      } else this.open(glyph);
      return;
    }
    const closes = glyph.char === '”' || (glyph.char === '“' && open?.glyph.char === '„') || glyph.char === '‟';
    if (closes) {
      if (open && opensInside(glyph, this.ahead(index))) this.open(glyph, 'swapped');
      else if (open && this.opensAnew(open, glyph, index)) this.openAnew(open, glyph, 'swapped');
      else if (open) this.close(open, glyph);
      else if (angleOpen && closesOther(glyph, this.ahead(index), this.tokens, this.lexicon))
        this.close(angleOpen, glyph, 'mixed');
      else if (looksOpening(glyph) && opensSwapped(glyph, this.ahead(index))) this.open(glyph, 'swapped');
      else if (singleOpen && !looksOpening(glyph)) this.close(singleOpen, glyph, 'mixed');
      else this.orphanCloser(glyph);
      return;
    }
    if (open && this.nothingBetween(open.from, glyph.start)) this.doubleOpener(open, glyph);
    else if (
      !open &&
      angleOpen &&
      !looksOpening(glyph) &&
      closesOther(glyph, this.ahead(index), this.tokens, this.lexicon)
    )
      this.close(angleOpen, glyph, 'mixed');
    else if (open && looksClosing(glyph) && !looksOpening(glyph)) this.close(open, glyph, 'swapped');
    else if (open) this.openAnew(open, glyph);
    else this.open(glyph);
  }

  private single(glyph: Glyph, index: number): void {
    const open = this.stack.findLast((o) => o.glyph.family === 'single');
    const around = this.top;
    if (open) {
      if (endsSingle(glyph) && !isPossessive(this.text.slice(open.from, glyph.start), glyph, this.ahead(index)))
        this.close(open, glyph, glyph.char === '‘' && open.glyph.char !== '‚' ? 'swapped' : undefined);
      else if (glyph.spaceBefore && this.opensAnew(open, glyph, index)) this.openAnew(open, glyph, 'swapped');
      return;
    }
    if (this.opensSingle(glyph, index)) this.open(glyph);
    // A double or angle mark that a single one closes, with no better closer before the next opener.
    else if (around && this.endsWords(glyph) && !glyph.spaceBefore && !comesBefore(this.ahead(index), /["”»]/, /[“«]/))
      this.close(around, glyph, 'mixed');
  }

  private opensSingle(glyph: Glyph, index: number): boolean {
    const open = this.stack[0];
    const alone = !open || glyph.char === '‚' || this.saidBefore(open, glyph);
    // The first mark of a block, with the same one at the head of the next: the words run on over the paragraph.
    const runsOn = glyph.token === this.first && this.tokens[this.last]?.text === glyph.char;
    return mayOpenSingle(glyph, this.germanStyle) && (closesLater(this.ahead(index), alone) || runsOn);
  }

  private opensAnew(open: Open, glyph: Glyph, index: number): boolean {
    return opensAnew(open.glyph.token, glyph, this.ahead(index), this.tokens, this.lexicon);
  }

  private get germanStyle(): boolean {
    return this.lexicon.language.text.marks.includes('»«');
  }

  private swappedOpener(glyph: Glyph, index: number): boolean {
    if (this.stack.length) return false;
    if (this.reversed || opensAngle(glyph, this.ahead(index), this.germanStyle, (g) => this.endsWords(g))) return true;
    return opensUnclosed(glyph, this.glyphs, this.tokens, this.lexicon);
  }

  /** Whatever it looks like, the mark closes: a stop follows it, or a report of the words before it. */
  private endsWords(glyph: Glyph): boolean {
    return (
      looksClosing(glyph) ||
      (/[\p{L}\p{N}.!?…)]/u.test(glyph.previous) && reported(this.tokens, glyph.token + 1, this.lexicon))
    );
  }

  /** The next marks, as far as a passage may be expected to reach: a text of nothing but marks must not cost its square. */
  private ahead(index: number): Glyph[] {
    return this.glyphs.slice(index + 1, index + 1 + REACH);
  }

  private nothingBetween(from: number, to: number): boolean {
    return this.text.slice(from, to).trim() === '';
  }

  private saidBefore(open: Open, { token }: Glyph): boolean {
    return reportEndsBefore(open.glyph.token, token, this.tokens, this.lexicon);
  }

  private endsInner(open: Open, inner: Open): boolean {
    return endsInnerWords(open.glyph, inner.glyph, this.tokens);
  }

  /** What was open before is never closed. */
  private openAnew(before: Open, glyph: Glyph, repair?: Repair): void {
    this.abandon(before, glyph.start);
    this.open(glyph, repair);
  }

  private open(glyph: Glyph, repair?: Repair): void {
    this.stack.push({
      glyph,
      from: glyph.end,
      repairs: repair ? [repair] : [],
      malformed: repair ? [{ start: glyph.start, end: glyph.end }] : [],
      children: [],
    });
  }

  private doubleOpener(open: Open, glyph: Glyph): void {
    open.from = glyph.end;
    open.repairs.push('doubled');
    open.malformed.push({ start: glyph.start, end: glyph.end });
  }

  private close(open: Open, glyph: Glyph, repair?: Repair): void {
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

  private orphanCloser(glyph: Glyph): void {
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
    const start = missingOpener(this.tokens, glyph.token, this.first, this.lexicon);
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
