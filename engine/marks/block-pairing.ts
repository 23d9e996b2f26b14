import type { Lexicon } from '../lexicon/lexicon.ts';
import { reported } from '../text/reported.ts';
import type { Token } from '../text/tokens.ts';
import { type Glyph, looksClosing, looksOpening } from './glyphs.ts';
import {
  closesLater,
  closesTight,
  comesBefore,
  endsSingle,
  isPossessive,
  mayOpenSingle,
  nestsAlike,
  nestsInside,
  nestsTyped,
  opensAngle,
  opensGlued,
  opensInside,
  opensSwapped,
  ownsNext,
  runsOver,
} from './look-ahead.ts';
import type { Marked } from './marked.ts';
import { closesDouble, closesOther } from './mixed.ts';
import type { Open } from './open.ts';
import { OpenMarks, type Place } from './open-marks.ts';
import { opensAnew } from './repair.ts';
import { isReversed, opensUnclosed } from './reversed.ts';
import { endsInRun } from './run.ts';

/** How many marks ahead the pairing looks. */
const REACH = 40;

/** Pairs the marks of one block with a stack of what is open. */
export class BlockPairing extends OpenMarks {
  private readonly reversed: boolean;

  constructor(text: string, tokens: readonly Token[], place: Place, lexicon: Lexicon) {
    super(text, tokens, place, lexicon);
    this.reversed = !this.germanStyle && isReversed(this.glyphs, tokens, lexicon);
  }

  run(): Marked[] {
    this.glyphs.forEach((glyph, index) => {
      if (glyph.family === 'angle') this.angle(glyph, index);
      else if (glyph.family === 'double') this.double(glyph, index);
      else this.single(glyph, index);
    });
    return this.finished();
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
      else if (open && this.nests(open, glyph, index)) this.open(glyph);
      else if (!open && angleOpen && closesOther(glyph, this.ahead(index), this.tokens, this.lexicon))
        this.close(angleOpen, glyph, 'mixed');
      else if (open && (open.glyph.char !== '"' || !looksOpening(glyph) || open.glyph.spaceAfter))
        this.close(open, glyph, open.glyph.char === '"' ? undefined : 'mixed');
      else if (open) this.openAnew(open, glyph);
      else if (
        (!glyph.spaceBefore || looksClosing(glyph)) &&
        !looksOpening(glyph) &&
        (this.top || !opensGlued(glyph))
      ) {
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
    else if (open && this.nests(open, glyph, index)) this.open(glyph);
    else if (open) this.openAnew(open, glyph);
    // „Wer bezahlt?“, fragt Name: where none is open, what stands behind a stop and before one closes.
    else if (!this.top && glyph.char === '“' && !glyph.spaceBefore && looksClosing(glyph)) this.orphanCloser(glyph);
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
    else if (
      around &&
      this.endsWords(glyph) &&
      !glyph.spaceBefore &&
      !comesBefore(this.ahead(index), /["”»]/, /[“«]/) &&
      !ownsNext(glyph, this.tokens, this.lexicon)
    )
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

  /** "He shouted "get out" and ran": a pair like the outer one, inside it. */
  private nests(open: Open, glyph: Glyph, index: number): boolean {
    if (nestsTyped(open.glyph, glyph, this.ahead(index))) return true;
    return nestsAlike(open.glyph, glyph, this.ahead(index)) && !this.saidBefore(open, glyph);
  }

  private swappedOpener(glyph: Glyph, index: number): boolean {
    if (this.stack.length) return false;
    // »Words.⏎⏎»Words.«: the next paragraph opens with the same mark.
    if (glyph.token === this.first && runsOver(glyph, this.place.next) && endsInRun(this.tokens, this.last))
      return true;
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
}
