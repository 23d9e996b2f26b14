import { watchArticle } from './anchor/watch.ts';
import { onNavigation } from './annotation-navigation.ts';
import { openSession, readNow, type Session, type SessionOptions } from './annotation-session.ts';
import type { PageState } from './annotation-state.ts';

/** The annotation of one tab. It ends with the signal that it was started with. */
export interface Annotation {
  state(): PageState;
  /** Scrolls to a quotation or a claim and marks it. */
  show(id: string): void;
  /** Annotates a page that does not look like an article. */
  readAnyway(): void;
  /** Starts afresh, as after a navigation: for a page that was not ready, or an error. */
  restart(): void;
}

export type AnnotationOptions = Omit<SessionOptions, 'onGone' | 'anyway'>;

/** How long a page may still be drawing its article before it is said to be none: waits in milliseconds. */
const PATIENCE = [100, 200, 400];

/**
 * Reads, analyses and paints the article of a page, follows its changes, and starts afresh when the page goes to
 * another address by itself. Aborting the signal removes everything: highlights, elements, listeners, observers.
 */
export function startAnnotation(document: Document, options: AnnotationOptions, signal: AbortSignal): Annotation {
  let state: PageState = { status: 'reading' };
  let session: Session | null = null;
  let ending = new AbortController();

  const tell = (next: PageState) => {
    state = next;
    options.onChange(next);
  };
  const begin = (anyway: boolean) => {
    ending.abort();
    ending = new AbortController();
    session = null;
    const own = AbortSignal.any([signal, ending.signal]);
    if (document.contentType === 'application/pdf') return tell({ status: 'restricted', reason: 'pdf' });
    tell({ status: 'reading' });
    attempt(anyway, PATIENCE, own);
  };
  const attempt = (anyway: boolean, [wait, ...waits]: readonly number[], own: AbortSignal) => {
    if (own.aborted || tryReading(anyway, own)) return;
    if (wait === undefined) return waitForArticle(own);
    const timer = setTimeout(() => attempt(anyway, waits, own), wait);
    own.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  /** True where that settled it: the page is an article, or reading it failed. */
  const tryReading = (anyway: boolean, own: AbortSignal): boolean => {
    try {
      const reading = readNow(document);
      if (!anyway && !reading.looksLikeArticle) return false;
      const onChange = (next: PageState) => own.aborted || tell(next);
      session = openSession(document, reading, { ...options, onChange, onGone: () => begin(false), anyway }, own);
    } catch (error) {
      ending.abort();
      tell(failure(error));
    }
    return true;
  };
  /** Some pages draw their article long after they are loaded; others never do. Changes of the page tell. */
  const waitForArticle = (own: AbortSignal) => {
    tell({ status: 'not-article' });
    const waiting = new AbortController();
    const mend = () => {
      if (tryReading(false, own)) waiting.abort();
    };
    const watcher = watchArticle({ isWhole: () => true, mend }, AbortSignal.any([own, waiting.signal]));
    watcher.observe(document.body, []);
  };

  onNavigation(document.defaultView as Window, () => begin(false), signal);
  begin(false);
  return {
    state: () => state,
    show: (id) => session?.show(id),
    readAnyway: () => begin(true),
    restart: () => begin(false),
  };
}

function failure(error: unknown): PageState {
  const known = error instanceof Error ? error : new Error(String(error));
  return { status: 'error', message: known.message, details: known.stack ?? known.message };
}
