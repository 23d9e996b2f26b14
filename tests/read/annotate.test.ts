import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { around, PROSE } from './reading.ts';

const ROOT = join(import.meta.dirname, '../..');

let folder = '';
let page = '';
let plain = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guillemets-annotate-'));
  page = join(folder, 'bridge.html');
  plain = join(folder, 'bridge.txt');
  writeFileSync(page, around(''));
  writeFileSync(plain, PROSE.join('\n\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as npm does. `closeEarly`: nobody reads what it prints. */
function annotate(words: readonly string[], closeEarly = false): Promise<Ended> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'cli/annotate.ts', ...words], {
    cwd: ROOT,
  });
  const ended = { out: '', err: '' };
  child.stdout.on('data', (part) => {
    ended.out += part;
  });
  child.stderr.on('data', (part) => {
    ended.err += part;
  });
  if (closeEarly) child.stdout.destroy();
  return new Promise((done) => child.on('close', (status) => done({ status, ...ended })));
}

test('JSON: one object a line, in order; a file that fails has a message and no line', async () => {
  const { status, out, err } = await annotate(['--format', 'json', page, join(folder, 'none.html'), plain]);
  const results = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(results.map(({ source }) => source)).toEqual([page, plain]);
  for (const key of [
    'url',
    'title',
    'byline',
    'published',
    'language',
    'text',
    'blocks',
    'speakers',
    'quotations',
    'claims',
    'notes',
  ]) {
    expect(results[0]).toHaveProperty(key);
  }
  expect(err).toBe(`annotate: ${join(folder, 'none.html')} does not exist. Check the path.\n`);
  expect(status).toBe(1);
});

test('without an option: a report for people', async () => {
  const { status, out, err } = await annotate([page]);
  expect([status, err]).toEqual([0, '']);
  for (const words of ['Velmouth keeps its bridge', 'SPEAKERS', 'QUOTATIONS', 'CLAIMS', 'NOTES ON THE TEXT'])
    expect(out).toContain(words);
});

test('--help says how it is used, and that is no failure', async () => {
  const { status, out } = await annotate(['--help']);
  expect(status).toBe(0);
  expect(out).toContain('npm run annotate --');
});

test.each([
  ['no file', [], 'no file is named'],
  ['an unknown option', ['--colour', 'x.html'], "Unknown option '--colour'"],
  ['an unknown format', ['--format', 'xml', 'x.html'], 'there is no format “xml”'],
  ['a format left out', ['--format'], 'format'],
])('%s: says what is wrong and how it is used, status 2', async (_, words, message) => {
  const { status, out, err } = await annotate(words);
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain(message);
  expect(err).toContain('npm run annotate --');
});

test('a reader who stops reading is no failure', async () => {
  const { status, err } = await annotate(['--format', 'json', ...Array.from({ length: 40 }, () => page)], true);
  expect([status, err]).toEqual([0, '']);
});
