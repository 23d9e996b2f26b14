import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadArticle } from '../../cli/documents.ts';
import type { Article, Block } from '../../engine/model.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The project's own articles in a language: the demo articles and the saved pages, tidy and mangled. */
export function articlesIn(language: string): Article[] {
  const own = (name: string) => name.startsWith(`${language}-`);
  const demo = readdirSync(join(ROOT, 'demo')).filter(own);
  const pages = readdirSync(join(ROOT, 'tests', 'pages')).filter(own);
  return [
    ...demo.map((file) => join(ROOT, 'demo', file)),
    ...pages.map((folder) => join(ROOT, 'tests', 'pages', folder, 'page.html')),
  ].map(loadArticle);
}

/** The first blocks of an article, as many as it takes to hold so many characters. */
export function headOf(article: Article, characters: number): Article {
  const last = article.blocks.find(({ end }) => end >= characters) ?? article.blocks.at(-1);
  const end = last?.end ?? 0;
  return { ...article, text: article.text.slice(0, end), blocks: article.blocks.filter((block) => block.end <= end) };
}

/** Articles one after the other as one article, all their blocks kept, the whole so many times. */
export function joined(articles: readonly Article[], times = 1): Article {
  const [first] = articles;
  if (!first) throw new Error('There is no article to join.');
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (let round = 0; round < times; round += 1) {
    for (const article of articles) {
      const from = length;
      blocks.push(...article.blocks.map(({ start, end, kind }) => ({ start: from + start, end: from + end, kind })));
      parts.push(article.text);
      length += article.text.length + GAP.length;
    }
  }
  return { ...first, text: parts.join(GAP), blocks };
}

const GAP = '\n\n';
