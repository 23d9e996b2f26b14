import type { Span } from '../model.ts';
import type { Glyph } from './glyphs.ts';
import type { Repair } from './marked.ts';

/** Words that a mark has opened and none has closed as yet. */
export interface Open {
  glyph: Glyph;
  /** Where the words begin, behind a doubled mark too. */
  from: number;
  repairs: Repair[];
  malformed: Span[];
  children: Span[];
}
