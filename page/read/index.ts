import type { Article } from '../../engine/model.ts';
import { findArticle } from './article.ts';
import { compose, rootOf } from './compose.ts';
import { pristine } from './dom.ts';
import { withoutEndings } from './endings.ts';
import { isFurniture, isTitleAgain, type Piece, trimEdges, withoutByline, withoutTeasers } from './furniture.ts';
import { findStandfirst, findTitle, markStandfirst } from './head.ts';
import { isCredit, kindOf, withHeadings, withLineHeadings, withoutRepeatedCaptions } from './kinds.ts';
import { looksLikeArticle } from './likelihood.ts';
import { metadataOf } from './metadata/index.ts';
import { outlineOf } from './outline.ts';
import { type TextMap, textMapOf } from './text-map.ts';

export { microdataOf, pageData } from './metadata/index.ts';
export type { TextMap } from './text-map.ts';

export interface Reading {
  readonly article: Article;
  readonly map: TextMap;
  /** False where the page is more likely a home page, a list or a form than one article. */
  readonly looksLikeArticle: boolean;
}

/**
 * Reads the article of a page: finds it, tells its blocks apart and maps every character to its place. The page is not changed.
 * `source.url` is the address that the page was read from (null for a file), `source.source` what the caller calls it.
 */
export function readPage(document: Document, source: { url: string | null; source: string }): Reading {
  const body = pristine(document, 'body') ?? pristine(document, 'documentElement');
  const metadata = metadataOf(document, source.url);
  const outline = outlineOf(document, body);
  const found = findArticle(outline);
  const title = findTitle(outline.passages, found.passages[0], metadata);

  let pieces: Piece[] = found.passages.map((passage) => ({ passage, kind: kindOf(passage, found.root) }));
  pieces = withoutTeasers(withoutEndings(pieces, found.root));
  pieces = pieces.filter((piece) => !isFurniture(piece) && !isCredit(piece.passage, found.root));
  pieces = pieces.filter((piece) => piece.passage !== title && !isTitleAgain(piece, title));
  pieces = withoutByline(trimEdges(withHeadings(withLineHeadings(withoutRepeatedCaptions(pieces)))));
  const standfirst = findStandfirst(outline.passages, title, pieces[0]?.passage, metadata);
  pieces = [
    ...standfirst.map((passage): Piece => ({ passage, kind: 'standfirst' })),
    ...markStandfirst(pieces, metadata),
  ];
  if (title) pieces = [{ passage: title, kind: 'title' }, ...pieces];

  const { text, blocks, runs } = compose(pieces);
  const article: Article = {
    source: source.source,
    url: metadata.url,
    title: title?.text.replace(/\n/g, ' ') ?? metadata.titles[0] ?? null,
    byline: metadata.byline,
    published: metadata.published,
    language: metadata.language,
    ...(metadata.original !== null && { original: metadata.original }),
    text,
    blocks,
  };
  return {
    article,
    map: textMapOf(document, rootOf(pieces, found.root).element, runs),
    looksLikeArticle: looksLikeArticle(pieces, found.passages, outline.passages, metadata, source.url),
  };
}
