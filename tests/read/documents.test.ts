import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadArticle, UnreadableFile } from '../../cli/documents.ts';
import { BODY, PROSE } from './reading.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guillemets-documents-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const page = (charset: string, text: string) =>
  `<html><head><meta charset="${charset}"></head><body>${BODY}<p>${text}</p></body></html>`;

test('plain text: paragraphs divided by blank lines, none of them a heading', () => {
  const path = file('plain.txt', '\ufeffLe pont reste.\r\n\r\n« Enfin »,\r\ndit-elle.\n \t\n\n\nFin\n');
  const { text, blocks, title, source } = loadArticle(path);
  expect(text).toBe('Le pont reste.\n\n« Enfin »,\ndit-elle.\n\nFin');
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['paragraph', 'Le pont reste.'],
    ['paragraph', '« Enfin »,\ndit-elle.'],
    ['paragraph', 'Fin'],
  ]);
  expect([title, source]).toEqual([null, path]);
});

test('a page in UTF-8, whatever its letters of case and its mark', () => {
  expect(loadArticle(file('a.HTML', `\ufeff<body>${BODY}`)).text).toBe(PROSE.join('\n\n'));
  expect(loadArticle(file('b.htm', `<body>${BODY}`)).blocks).toHaveLength(4);
});

test('a page in the encoding that it declares', () => {
  expect(loadArticle(file('old.html', latin1(page('windows-1252', '« Été »')))).text).toContain('« Été »');
  const header = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15"></head>';
  expect(loadArticle(file('older.html', latin1(`${header}<body>${BODY}<p>It costs four \u00a4.</p>`))).text).toContain(
    'four €',
  );
});

test('a page that is UTF-8 and declares something else is UTF-8', () => {
  expect(loadArticle(file('saved.html', page('iso-8859-1', '« Été »'))).text).toContain('« Été »');
});

test('a page in UTF-16 with its mark', () => {
  expect(loadArticle(file('wide.html', Buffer.from(`\ufeff<body>${BODY}`, 'utf16le'))).blocks).toHaveLength(4);
});

test('a page with nothing to read is an article without text', () => {
  expect(loadArticle(file('blank.html', '<body><nav>Home</nav></body>')).text).toBe('');
});

test.each<[what: string, make: () => string, message: RegExp]>([
  ['a missing file', () => join(folder, 'none.html'), /does not exist\. Check the path\./],
  ['a path through a file', () => join(file('x.txt', 'x'), 'y.html'), /does not exist/],
  ['a folder', () => folder, /is a folder\. Name the files in it/],
  ['an empty file', () => file('empty.txt', ''), /is empty/],
  ['nothing but blank space', () => file('blank.txt', ' \n\n \t\n'), /nothing but blank space/],
  ['an unknown extension', () => file('story.pdf', '%PDF-1.7'), /neither \.html nor \.txt/],
  [
    'plain text that is not UTF-8',
    () => file('old.txt', latin1('Le château rouvre. « Enfin »')),
    /is not UTF-8\. Convert it first: iconv/,
  ],
  [
    'a page that is not UTF-8 and declares nothing',
    () => file('silent.html', latin1(`<body>${BODY}<p>Été</p>`)),
    /is not UTF-8 and declares no other/,
  ],
  ['a page that declares UTF-8 and is not', () => file('liar.html', latin1(page('utf-8', 'Été'))), /is not UTF-8/],
  [
    'a page in an encoding that nobody knows',
    () => file('odd.html', latin1(page('klingon-8', 'Été'))),
    /declares the encoding “klingon-8”/,
  ],
  [
    'a picture by the name of a page',
    () =>
      file(
        'picture.html',
        Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256),
      ),
    /is not text/,
  ],
  ['noughts by the name of a text', () => file('noughts.txt', new Uint8Array(100)), /is not text/],
])('%s is refused in plain words', (_, make, message) => {
  const path = make();
  expect(() => loadArticle(path)).toThrow(UnreadableFile);
  expect(() => loadArticle(path)).toThrow(message);
});

test('a file of 50 MB is refused before it is read', () => {
  const path = file('huge.html', '<p>');
  truncateSync(path, 50_000_000);
  expect(() => loadArticle(path)).toThrow(/is too large \(50 MB, at most 20 MB\)/);
});
