import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Article, Block } from '../engine/model.ts';
import { readPage } from '../page/read/index.ts';
import { parseHtml } from './parse-html.ts';

/** Reads a file of the reader's disk as an article: `.html` as a page, `.txt` as paragraphs. */
export function loadArticle(path: string): Article {
  const text = readFileSync(path, 'utf8');
  return extname(path).toLowerCase() === '.txt'
    ? articleOfText(text, path)
    : readPage(parseHtml(text), { url: null, source: path }).article;
}

/** Plain text: paragraphs divided by blank lines, no headings. */
function articleOfText(source: string, path: string): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const part of source.split(/\n[^\S\n]*\n\s*/u)) {
    const paragraph = part.trim();
    if (!paragraph) continue;
    if (text) text += '\n\n';
    blocks.push({ start: text.length, end: text.length + paragraph.length, kind: 'paragraph' });
    text += paragraph;
  }
  return { source: path, url: null, title: null, byline: null, published: null, language: null, text, blocks };
}
