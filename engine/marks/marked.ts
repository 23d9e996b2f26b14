import type { Span } from '../model.ts';

export type Repair = 'doubled' | 'swapped' | 'mixed' | 'unclosed' | 'unopened';

/** What `Marked.open` holds where a block quotation stands without marks. */
export const UNMARKED = '';

/** What `Marked.open` holds of a turn in an interview or a transcript that is set without marks. */
export const TURN = ':';

/** Words between quotation marks (outermost pair). `start` and `end` leave out the marks and the space inside them. */
export interface Marked extends Span {
  readonly block: number;
  /** With the marks; where a mark is missing, the same as the words' own edge. */
  readonly outer: Span;
  readonly open: string;
  /** What had to be read otherwise than it is written. */
  readonly repairs: readonly Repair[];
  /** The marks that were misread if taken as written. */
  readonly malformed: readonly Span[];
  /** The words go on from the marked passage before, in the next paragraph. */
  readonly continues: boolean;
  /** Passages marked inside this one, without their marks. */
  readonly children: readonly Span[];
}

/** The same passage but for some of what is said of it. Written out, so that all passages have one shape: objects of one shape are read fastest. */
export function markedLike(passage: Marked, other: Partial<Marked>): Marked {
  const { start, end, block, open, children } = passage;
  const {
    outer = passage.outer,
    repairs = passage.repairs,
    malformed = passage.malformed,
    continues = passage.continues,
  } = other;
  return { start, end, block, outer, open, repairs, malformed, continues, children };
}
