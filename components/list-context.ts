import type { Analysis } from '../engine/model.ts';
import type { Overview } from '../engine/overview.ts';
import type { Words } from '../locales/index.ts';

/** What every list of the panel is drawn with. */
export interface ListContext {
  readonly words: Words;
  /** The article's language, for the marks around its words and for the voice that reads them out. */
  readonly language: string | null;
  readonly overview: Overview;
  readonly analysis: Analysis;
  /** Ids of findings that are not on the page at the moment. */
  readonly lost: ReadonlySet<string>;
  /** Id of the finding that was chosen last, here or on the page. */
  readonly chosen: string | null;
  readonly onShow: (id: string) => void;
}
