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

/** How long a page may still be drawing its article: waits between attempts, in milliseconds. */
const PATIENCE = [0, 100, 200, 400, 800, 1600];

/**
 * Reads, analyses and paints the article of a page, follows its changes, and starts afresh when the page goes to
 * another address by itself. Aborting the signal removes everything: highlights, elements, listeners, observers.
 */
export function startAnnotation(document: Document, options: SessionOptions, signal: AbortSignal): Annotation {
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
    attempt(0, anyway, own);
  };
  const attempt = (tries: number, anyway: boolean, own: AbortSignal) => {
    if (own.aborted) return;
    try {
      const reading = readNow(document);
      if (anyway || reading.looksLikeArticle) {
        session = openSession(document, reading, { ...options, onChange: (next) => own.aborted || tell(next) }, own);
        return;
      }
    } catch (error) {
      ending.abort();
      return tell(failure(error));
    }
    const wait = PATIENCE[tries + 1];
    if (wait === undefined) return tell({ status: 'not-article' });
    const timer = setTimeout(() => attempt(tries + 1, anyway, own), wait);
    own.addEventListener('abort', () => clearTimeout(timer), { once: true });
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
