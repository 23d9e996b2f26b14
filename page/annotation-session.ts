import { analyse } from '../engine/index.ts';
import type { Analysis, Span } from '../engine/model.ts';
import { hasNewText } from './anchor/changes.ts';
import { searchText } from './anchor/find.ts';
import { watchArticle } from './anchor/watch.ts';
import type { PageState } from './annotation-state.ts';
import { openPainter, type PainterOptions } from './paint/index.ts';
import { type Reading, readPage } from './read/index.ts';

/** One article in the page, from its reading to the signal's end. */
export interface Session {
  show(id: string): void;
}

export interface SessionOptions extends Pick<PainterOptions, 'card' | 'hoverCard'> {
  readonly onChange: (state: PageState) => void;
  /**
   * Lays what is known elsewhere beside an analysis, such as published checks. What becomes known later is given to `again`, as the
   * whole analysis with it.
   */
  readonly complete: (analysis: Analysis, again: (fuller: Analysis) => void) => Analysis;
  /** The page has put something in the article's place that is no article. */
  readonly onGone: () => void;
  /** The reader wants this page annotated whatever it looks like. */
  readonly anyway: boolean;
}

/** Reads what stands in the page now. */
export function readNow(document: Document): Reading {
  const url = document.location.href;
  return readPage(document, { url, source: url });
}

/** Analyses and paints a reading, and keeps it painted while the page changes under it. */
export function openSession(
  document: Document,
  reading: Reading,
  options: SessionOptions,
  signal: AbortSignal,
): Session {
  let analysis = complete(reading.article);
  let lost: readonly string[] = [];
  let chosen: string | null = null;
  const tell = () => options.onChange({ status: 'done', analysis, lost, chosen });

  const painter = openPainter(
    document,
    reading.map.root,
    {
      ...options,
      onChosen(id) {
        if (chosen === id) return;
        chosen = id;
        tell();
      },
    },
    signal,
  );
  const watcher = watchArticle({ isWhole: painter.isWhole, mend }, signal);

  function complete(article: Reading['article']): Analysis {
    const bare = analyse(article);
    return options.complete(bare, (fuller) => {
      // The page may have been read anew, or have gone, since this was asked.
      if (signal.aborted || fuller.text !== analysis.text) return;
      analysis = fuller;
      paint(readNow(document));
      tell();
    });
  }
  const paint = ({ article, map }: Reading) => {
    lost = painter.paint(analysis, map, placesIn(article.text, analysis));
    watcher.observe(map.root, painter.shadowRoots());
  };
  function mend() {
    const now = readNow(document);
    const before = lost;
    const isNew = hasNewText(analysis.text, now.article.text);
    if (isNew && !now.looksLikeArticle && !options.anyway) return options.onGone();
    if (isNew) {
      analysis = complete(now.article);
      chosen = null;
    }
    paint(now);
    if (isNew || lost.join() !== before.join()) tell();
  }

  paint(reading);
  tell();
  return { show: (id) => void painter.show(id) };
}

/** Where each finding stands in a version of the text; those that are gone have no place. */
function placesIn(text: string, analysis: Analysis): ReadonlyMap<string, Span> {
  const findings = [...analysis.quotations, ...analysis.claims];
  if (text === analysis.text) return new Map(findings.map((one) => [one.id, { start: one.start, end: one.end }]));
  const find = searchText(text);
  return new Map(
    findings.flatMap((one) => {
      const anchor = find(one);
      return anchor === null ? [] : [[one.id, { start: anchor.start, end: anchor.end }] as const];
    }),
  );
}
