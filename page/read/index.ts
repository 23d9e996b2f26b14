import type { Article, Block, Span } from '../../engine/model.ts';

/** The way from the article's text to the page and back. */
export interface TextMap {
  readonly root: Element;
  rangesOf(span: Span): Range[];
  offsetOf(node: Node, offset: number): number | null;
}

export interface Reading {
  readonly article: Article;
  readonly map: TextMap;
  readonly looksLikeArticle: boolean;
}

const KINDS: Record<string, Block['kind']> = {
  h1: 'title',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  p: 'paragraph',
  li: 'list',
  figcaption: 'caption',
  blockquote: 'quote',
};

/** Reads the article of a page. */
export function readPage(document: Document, source: { url: string | null; source: string }): Reading {
  const root = document.querySelector('article') ?? document.body;
  const blocks: Block[] = [];
  let text = '';
  let title: string | null = null;
  for (const element of Array.from(root.querySelectorAll('h1,h2,h3,h4,p,li,figcaption'))) {
    if (element.closest('nav,footer,aside,.author-box')) continue;
    const words = (element.textContent ?? '').replace(/[ \t\r\n]+/g, ' ').trim();
    if (!words) continue;
    if (text) text += '\n\n';
    const kind = KINDS[element.localName] ?? 'paragraph';
    if (kind === 'title') title ??= words;
    blocks.push({ start: text.length, end: text.length + words.length, kind });
    text += words;
  }
  const language = document.documentElement.getAttribute('lang');
  const article = { ...source, title, byline: null, published: null, language, text, blocks };
  return { article, map: { root, rangesOf: () => [], offsetOf: () => null }, looksLikeArticle: true };
}
