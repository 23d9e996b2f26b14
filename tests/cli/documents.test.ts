import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadArticle } from '../../cli/documents.ts';

const long = 'The wall has held all night, and the quay with it. '.repeat(5).trim();

function paragraphsOf(text: string): string[] {
  const path = join(mkdtempSync(join(tmpdir(), 'article-')), 'article.txt');
  writeFileSync(path, text);
  const article = loadArticle(path);
  return article.blocks.map(({ start, end }) => article.text.slice(start, end));
}

test('plain text with wrapped lines has its paragraphs between blank lines', () => {
  expect(paragraphsOf('The wall\nhas held.\n\nThe quay too.')).toEqual(['The wall\nhas held.', 'The quay too.']);
});

test('where lines are too long to have been wrapped, each is a paragraph', () => {
  expect(paragraphsOf(`${long}\nThe quay too.\n\nAnd the boats.`)).toEqual([long, 'The quay too.', 'And the boats.']);
});
