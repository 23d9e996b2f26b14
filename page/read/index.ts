import type { Article, Block } from '../../engine/model.ts';
import { findArticle } from './article.ts';
import { pristine } from './dom.ts';
import { dropEndings, isFurniture, type Piece, trimEdges } from './furniture.ts';
import { isCredit, kindOf, looksLikeHeading } from './kinds.ts';
import { outlineOf } from './outline.ts';
import { type PlacedRun, type TextMap, textMapOf } from './text-map.ts';

export type { TextMap } from './text-map.ts';

export interface Reading {
  readonly article: Article;
  readonly map: TextMap;
  /** False where the page is more likely a home page, a list or a form than one article. */
  readonly looksLikeArticle: boolean;
}

/** Reads the article of a page: finds it, tells its blocks apart and maps every character to its place. The page is not changed. */
export function readPage(document: Document, source: { url: string | null; source: string }): Reading {
  const outline = outlineOf(document, pristine(document, 'body'));
  const found = findArticle(outline);
  let pieces: Piece[] = found.passages.map((passage) => ({ passage, kind: kindOf(passage, found.root) }));
  pieces = pieces.filter((piece) => !isFurniture(piece) && !isCredit(piece.passage, found.root));
  pieces = pieces.map((piece) =>
    piece.kind === 'paragraph' && looksLikeHeading(piece.passage) ? { ...piece, kind: 'heading' } : piece,
  );
  pieces = trimEdges(dropEndings(pieces));
  const blocks: Block[] = [];
  const runs: PlacedRun[] = [];
  let text = '';
  let title: string | null = null;
  for (const { passage, kind: was } of pieces) {
    let kind = was;
    if (text) text += '\n\n';
    let box: typeof passage.box | null = passage.box;
    while (box && box.tag !== 'h1') box = box.parent;
    if (box) {
      kind = 'title';
      title ??= passage.text;
    }
    blocks.push({ start: text.length, end: text.length + passage.text.length, kind });
    for (const run of passage.runs) runs.push({ ...run, at: run.at + text.length });
    text += passage.text;
  }
  const language = pristine(document, 'documentElement').getAttribute('lang');
  const article = {
    source: source.source,
    url: source.url,
    title,
    byline: null,
    published: null,
    language,
    text,
    blocks,
  };
  return { article, map: textMapOf(document, found.root.element, runs), looksLikeArticle: true };
}
