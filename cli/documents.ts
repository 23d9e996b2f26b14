import { readFileSync, type Stats, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Article, Block } from '../engine/model.ts';
import { readPage } from '../page/read/index.ts';
import { decodeHtml, decodeText, UnreadableFile } from './decode.ts';
import { parseHtml } from './parse-html.ts';

export { UnreadableFile } from './decode.ts';

/** No article is larger; a saved page with its pictures inside is. In bytes. */
const SIZE_MAX = 20_000_000;

/**
 * Reads a file as an article: `.html` as a page, `.txt` as paragraphs. Throws UnreadableFile, whose message follows the
 * file's name in a sentence.
 */
export function loadArticle(path: string): Article {
  const read = READERS[extname(path).toLowerCase()];
  const stats = statsOf(path);
  if (stats.isDirectory())
    throw new UnreadableFile(`is a folder. Name the files in it: ${path.replace(/\/+$/, '')}/*.html`);
  if (!read) throw new UnreadableFile('is neither .html nor .txt. Give a saved page (.html) or plain text (.txt).');
  if (!stats.isFile()) throw new UnreadableFile('is not a regular file. Save its content in a file first.');
  if (stats.size === 0) throw new UnreadableFile('is empty. Save the article again.');
  if (stats.size > SIZE_MAX) {
    throw new UnreadableFile(
      `is too large (${Math.round(stats.size / 1e6)} MB, at most ${SIZE_MAX / 1e6} MB). Save the page as “HTML only”, without its pictures.`,
    );
  }
  return read(
    attempt(() => readFileSync(path)),
    path,
  );
}

const READERS: Readonly<Record<string, (bytes: Uint8Array, path: string) => Article>> = {
  '.html': articleOfPage,
  '.htm': articleOfPage,
  '.txt': (bytes, path) => articleOfText(decodeText(bytes), path),
};

function articleOfPage(bytes: Uint8Array, path: string): Article {
  return readPage(parseHtml(decodeHtml(bytes)), { url: null, source: path }).article;
}

/** No line that was wrapped to fit a page is longer, in characters. */
const WRAPPED = 200;

/** No title is longer, in characters. */
const TITLE_MAX = 160;

/** Plain text: paragraphs divided by blank lines, or a line each where lines are not wrapped. A first line that no stop ends is the title. */
function articleOfText(source: string, path: string): Article {
  const blocks: Block[] = [];
  let text = '';
  const lines = source.replace(/\r\n?/g, '\n');
  const wrapped = !new RegExp(`[^\\n]{${WRAPPED}}`, 'u').test(lines);
  for (const part of lines.split(wrapped ? /\n[^\S\n]*\n\s*/u : /\n\s*/u)) {
    const paragraph = part.trim();
    if (!paragraph) continue;
    if (text) text += '\n\n';
    blocks.push({ start: text.length, end: text.length + paragraph.length, kind: 'paragraph' });
    text += paragraph;
  }
  const [first, second] = blocks;
  const headed = first && second && first.end < TITLE_MAX && !/[.!?…:]$/u.test(text.slice(0, first.end));
  if (headed) blocks[0] = { ...first, kind: 'title' };
  if (!text) throw new UnreadableFile('holds nothing but blank space. Save the article again.');
  return { source: path, url: null, title: null, byline: null, published: null, language: null, text, blocks };
}

function statsOf(path: string): Stats {
  return attempt(() => statSync(path));
}

function attempt<T>(look: () => T): T {
  try {
    return look();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UnreadableFile('does not exist. Check the path.');
    if (code === 'EACCES' || code === 'EPERM') throw new UnreadableFile('may not be read. Check its permissions.');
    throw new UnreadableFile(`can't be read: ${(error as Error).message}`);
  }
}
