import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { Part } from './by-place.ts';
import type { Glyph } from './glyphs.ts';
import type { Marked, Repair } from './marked.ts';
import { OpenMarks, type Place } from './open-marks.ts';

/** Pairs that are written so, in one language or another. */
const PAIRS: ReadonlySet<string> = new Set(['«»', '»«', '“”', '„“', '„”', '""', '‘’', '‚‘', "''", '‹›', '›‹', '“"']);

/** Pairs the marks of a block by their places, whatever their shapes. */
export class PlacePairing extends OpenMarks {
  constructor(
    text: string,
    tokens: readonly Token[],
    place: Place,
    lexicon: Lexicon,
    private readonly parts: readonly Part[],
  ) {
    super(text, tokens, place, lexicon);
  }

  run(): Marked[] {
    for (const [index, glyph] of this.glyphs.entries()) this.take(glyph, this.parts[index] ?? 'odd');
    return this.finished();
  }

  private take(glyph: Glyph, part: Part): void {
    const { top } = this;
    if (part === 'opens') {
      if (top) this.openAnew(top, glyph);
      else this.open(glyph);
    } else if (part === 'closes' && top) this.close(top, glyph, repairOf(top.glyph, glyph));
    else if (part === 'inner' && top && this.nothingBetween(top.from, glyph.start)) this.doubleOpener(top, glyph);
    else if (part === 'odd' && glyph.family !== 'single') this.orphanCloser(glyph);
  }
}

function repairOf(opener: Glyph, closer: Glyph): Repair | undefined {
  if (PAIRS.has(opener.char + closer.char)) return undefined;
  return opener.family === closer.family ? 'swapped' : 'mixed';
}
