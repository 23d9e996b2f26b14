import type { Analysis } from '../engine/model.ts';

/**
 * What the annotator in a tab can be doing, as the popup and the panel show it.
 * Only plain data crosses between the worlds of the extension.
 */
export type AnnotationState =
  | { readonly status: 'off' }
  | { readonly status: 'reading' }
  | { readonly status: 'not-article' }
  | { readonly status: 'done'; readonly analysis: Analysis; readonly lost: readonly string[] }
  | { readonly status: 'restricted'; readonly reason: 'browser-page' | 'store' | 'pdf' | 'no-access' }
  | { readonly status: 'error'; readonly message: string; readonly details: string };
