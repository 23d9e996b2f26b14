import { lowerBound } from '../lower-bound.ts';
import type { Edit } from './edit.ts';

/** The way between offsets in a text and those in what it was edited to. */
export class Places {
  /** Where each edit begins and ends in the edited text. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** @param edits in the order of the text, none over another */
  constructor(private readonly edits: readonly Edit[]) {
    let shift = 0;
    for (const { start, end, meant } of edits) {
      this.starts.push(start + shift);
      this.ends.push(start + shift + meant.length);
      shift += meant.length - (end - start);
    }
  }

  /** The place in the edited text of an offset in the text; inside an edit, where that begins. */
  meantAt(offset: number): number {
    const index = lowerBound(this.edits, offset, ({ start }) => start) - 1;
    const edit = this.edits[index];
    if (!edit) return offset;
    return edit.end <= offset ? (this.ends[index] as number) + offset - edit.end : (this.starts[index] as number);
  }

  /** Where in the text something begins that begins so far into the edited one. */
  startOf(offset: number): number {
    const index = lowerBound(this.starts, offset + 1, Number) - 1;
    const edit = this.edits[index];
    if (!edit) return offset;
    const end = this.ends[index] as number;
    return offset < end ? edit.start : edit.end + offset - end;
  }

  /** Where in the text something ends that ends so far into the edited one. */
  endOf(offset: number): number {
    const index = lowerBound(this.starts, offset, Number) - 1;
    const edit = this.edits[index];
    if (!edit) return offset;
    const end = this.ends[index] as number;
    return offset <= end ? edit.end : edit.end + offset - end;
  }
}
