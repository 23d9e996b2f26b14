import type { Analysis } from '../engine/model.ts';

/** What an annotation is doing, as it tells whoever started it. Plain data, so that it can be sent as it is. */
export type PageState =
  | { readonly status: 'reading' }
  | { readonly status: 'not-article' }
  | {
      readonly status: 'done';
      readonly analysis: Analysis;
      /** Ids of the findings that are not on the page at the moment. */
      readonly lost: readonly string[];
      /** Id of the finding whose card the reader opened last, or null. */
      readonly chosen: string | null;
    }
  | { readonly status: 'restricted'; readonly reason: 'pdf' }
  | { readonly status: 'error'; readonly message: string; readonly details: string };
