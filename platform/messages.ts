import type { Analysis, ClaimCheck } from '../engine/model.ts';
import { isAnalysis, isCheck } from './analysis-shape.ts';
import { isListOf, isRecord, isText, isWhole } from './shape.ts';

/** Why a page can't be annotated, as far as the browser tells. */
export type Restriction = 'browser-page' | 'store' | 'pdf' | 'no-access';

/**
 * What the annotator in a tab can be doing, as the popup and the panel show it.
 * Only plain data crosses between the worlds of the extension.
 */
export type AnnotationState =
  | { readonly status: 'off' }
  | { readonly status: 'reading' }
  | { readonly status: 'not-article' }
  | {
      readonly status: 'done';
      readonly analysis: Analysis;
      /** Ids of the findings that are not on the page at the moment (orphans). */
      readonly lost: readonly string[];
      /** Id of the finding that the reader chose on the page last, for the panel to show. */
      readonly chosen?: string | null;
    }
  | { readonly status: 'restricted'; readonly reason: Restriction }
  | { readonly status: 'error'; readonly message: string; readonly details: string };

/** What popup, panel and annotator ask of the background. */
export type BackgroundRequest =
  | { readonly type: 'toggle'; readonly tabId: number }
  | { readonly type: 'state'; readonly tabId: number }
  /** Only from an annotator: the card's way to the panel of its own window. */
  | { readonly type: 'open-panel' };

/** What the background and the extension's pages tell the annotator of a tab. */
export type AnnotatorRequest =
  | { readonly type: 'toggle' }
  | { readonly type: 'state' }
  | { readonly type: 'off' }
  | { readonly type: 'read-anyway' }
  | { readonly type: 'show'; readonly id: string }
  /** A service was asked about a claim, and these are its checks. */
  | { readonly type: 'add-checks'; readonly id: string; readonly checks: readonly ClaimCheck[] };

/** What an annotator tells the extension's pages. */
export type AnnotatorNews = { readonly type: 'changed'; readonly state: AnnotationState };

const RESTRICTIONS: readonly unknown[] = ['browser-page', 'store', 'pdf', 'no-access'] satisfies Restriction[];

export function isAnnotationState(value: unknown): value is AnnotationState {
  if (!isRecord(value)) return false;
  switch (value.status) {
    case 'off':
    case 'reading':
    case 'not-article':
      return true;
    case 'done':
      return (
        isAnalysis(value.analysis) &&
        isListOf(isText)(value.lost) &&
        (value.chosen === undefined || value.chosen === null || isText(value.chosen))
      );
    case 'restricted':
      return RESTRICTIONS.includes(value.reason);
    case 'error':
      return isText(value.message) && isText(value.details);
    default:
      return false;
  }
}

export function isBackgroundRequest(value: unknown): value is BackgroundRequest {
  if (!isRecord(value)) return false;
  if (value.type === 'open-panel') return true;
  return (value.type === 'toggle' || value.type === 'state') && isWhole(value.tabId);
}

export function isAnnotatorRequest(value: unknown): value is AnnotatorRequest {
  if (!isRecord(value)) return false;
  if (value.type === 'show') return isText(value.id);
  if (value.type === 'add-checks') return isText(value.id) && isListOf(isCheck)(value.checks);
  return value.type === 'toggle' || value.type === 'state' || value.type === 'off' || value.type === 'read-anyway';
}

export function isAnnotatorNews(value: unknown): value is AnnotatorNews {
  return isRecord(value) && value.type === 'changed' && isAnnotationState(value.state);
}
