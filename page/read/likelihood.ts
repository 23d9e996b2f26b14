import { isUnder } from './box.ts';
import type { Piece } from './furniture.ts';
import { proseOf } from './mass.ts';
import type { Metadata } from './metadata/index.ts';
import type { Passage } from './passage.ts';

/** With less prose than this nothing can be annotated. In characters. */
const PROSE_LEAST = 150;
/** As much prose as a short news item has. */
const PROSE_ARTICLE = 300;
/** On a page that does not call itself an article, this share of its text must be the article. */
const SHARE_LEAST = 0.2;
/** A page that is mostly the headlines of others has more of them than paragraphs. */
const TEASERS_LEAST = 5;

/** Whether what was read is likely one article, and not a home page, a list of results or a form. */
export function looksLikeArticle(
  pieces: readonly Piece[],
  within: readonly Passage[],
  page: readonly Passage[],
  metadata: Metadata,
  url: string | null,
): boolean {
  const prose = pieces.map((piece) =>
    piece.kind === 'heading' || piece.kind === 'title' || piece.kind === 'caption' ? 0 : proseOf(piece.passage),
  );
  const total = prose.reduce((sum, length) => sum + length, 0);
  if (total < PROSE_LEAST) return false;
  const teasers = within.filter(isTeaser).length;
  const paragraphs = prose.filter((length) => length > 0).length;
  if (teasers >= TEASERS_LEAST && teasers * 2 > paragraphs) return false;
  if (metadata.saysArticle && !isFrontPage(url)) return true;
  const everything = page.reduce((sum, passage) => sum + passage.text.length, 0);
  return total >= PROSE_ARTICLE && total >= everything * SHARE_LEAST && !isFrontPage(url);
}

/** A heading that is a link leads to another article. */
function isTeaser(passage: Passage): boolean {
  if (passage.linked < 0.9) return false;
  return isUnder(passage.box, ({ tag }) => /^h[1-6]$/.test(tag));
}

function isFrontPage(url: string | null): boolean {
  if (!url || !/^https?:/.test(url)) return false;
  const { pathname, search } = new URL(url);
  return /^\/(?:index\.\w+|home|accueil|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(pathname) && search === '';
}
