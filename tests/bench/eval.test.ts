import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { argumentsOf } from '../../bench/accuracy/arguments.ts';
import { readCorpora } from '../../bench/accuracy/corpus.ts';
import { figuresOf } from '../../bench/accuracy/figures.ts';
import { appendHistory, type Entry, readHistory } from '../../bench/accuracy/history.ts';
import { measure } from '../../bench/accuracy/measure.ts';
import { findingsOfRule } from '../../bench/accuracy/rule-findings.ts';
import { writeTable } from '../../bench/accuracy/table.ts';

const root = mkdtempSync(join(tmpdir(), 'guillemets-eval-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Writes a folder of files, by their paths in it. */
function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name, path)), { recursive: true });
    writeFileSync(join(root, name, path), content);
  }
  return join(root, name);
}

const ARTICLE = '« Le four est froid », a dit Ada Plume. Elle a ajouté que la farine manquait.';
const GOLD = {
  lang: 'fr',
  entities: [{ id: 'e1', name: 'Ada Plume', type: 'person', aliases: [] }],
  quotations: [
    { exact: 'Le four est froid', kind: 'direct', speaker: 'e1' },
    { exact: 'la farine manquait', kind: 'indirect', speaker: 'e1' },
  ],
};
const gold = (parts: object = {}) => JSON.stringify({ ...GOLD, ...parts });

describe('a folder of gold', () => {
  test('is pairs of an article and its gold, in the order of their names', () => {
    const folder = folderOf('pairs', {
      'b.txt': ARTICLE,
      'b.json': gold(),
      'a.html': `<p>${ARTICLE}</p>`,
      'a.json': gold(),
      'README.md': '',
    });
    const [corpus, ...others] = readCorpora(folder);
    expect(others).toEqual([]);
    expect(corpus?.name).toBe('pairs');
    expect(corpus?.documents.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test('or saved pages; each language is a corpus', () => {
    const folder = folderOf('saved', {
      'fr-one/page.html': ARTICLE,
      'fr-one/expected.json': gold(),
      'en-one/page.html': '',
      'en-one/expected.json': gold({ lang: 'en' }),
    });
    expect(readCorpora(folder).map(({ name, documents }) => [name, documents[0]?.name])).toEqual([
      ['saved/en', 'en-one'],
      ['saved/fr', 'fr-one'],
    ]);
  });

  const quotation = (parts: object) => ({ quotations: [{ ...GOLD.quotations[0], ...parts }] });
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['empty', { 'README.md': '' }, 'holds no gold. A corpus holds pairs'],
    ['lonely', { 'a.json': gold() }, 'has no article beside it. Put a.html or a.txt there'],
    ['broken', { 'a.txt': '', 'a.json': '{' }, 'can’t be read as JSON'],
    ['list', { 'a.txt': '', 'a.json': '[]' }, 'is no gold: it is no JSON object'],
    ['languageless', { 'a.txt': '', 'a.json': gold({ lang: undefined }) }, 'it has no “lang”'],
    ['nobodies', { 'a.txt': '', 'a.json': gold({ entities: undefined }) }, 'it has no list “entities”'],
    ['silent', { 'a.txt': '', 'a.json': gold({ quotations: {} }) }, 'it has no list “quotations”'],
    ['disputed', { 'a.txt': '', 'a.json': gold({ disputed: {} }) }, '“disputed” is no list'],
    ['nameless', { 'a.txt': '', 'a.json': gold({ entities: [{ id: 'e1' }] }) }, 'entity 1 has no “id” or no “name”'],
    ['wordless', { 'a.txt': '', 'a.json': gold(quotation({ exact: null })) }, 'quotation 1 has no “exact”'],
    ['kindless', { 'a.txt': '', 'a.json': gold(quotation({ kind: 'quote' })) }, 'quotation 1 has no “kind” that is'],
    ['stranger', { 'a.txt': '', 'a.json': gold(quotation({ speaker: 'e9' })) }, 'names the speaker “e9”'],
  ])('%s says what to do', (name, files, message) => {
    expect(() => readCorpora(folderOf(name, files))).toThrow(message);
  });

  test('that is not there, or is a file, says so', () => {
    expect(() => readCorpora(join(root, 'nowhere'))).toThrow('does not exist. Check the path.');
    const folder = folderOf('a-file', { 'a.txt': '' });
    expect(() => readCorpora(join(folder, 'a.txt'))).toThrow('Name the folder that it lies in.');
  });
});

describe('the words after npm run eval', () => {
  test.each<[string[], string]>([
    [[], 'no folder is named.'],
    [['--misses', 'many', 'here'], '--misses takes a number'],
    [['--rule', 'nonsense', 'here'], 'there is no rule “nonsense”. The rules are cue-after'],
    [['--speed', 'here'], "Unknown option '--speed'"],
  ])('%j is not understood', (words, message) => {
    expect(argumentsOf(words)).toEqual({ wrong: expect.stringContaining(message) });
  });

  test('are folders and what to show of them', () => {
    expect(argumentsOf(['--misses', '5', '--rule', 'denial', '--record', 'a', 'b'])).toEqual({
      folders: ['a', 'b'],
      misses: 5,
      reading: null,
      rule: 'denial',
      record: true,
    });
  });
});

test('the history grows at its end, and the table shows the latest figures of every corpus', () => {
  const folder = folderOf('history', {
    'history.jsonl': '',
    'measuring.md':
      'Before\n<!-- figures: written by npm run eval -- --record -->\nold\n<!-- end of figures -->\nAfter\n',
  });
  const file = join(folder, 'history.jsonl');
  const entry: Entry = {
    date: '2026-01-02',
    commit: 'abc',
    corpus: 'x',
    language: 'fr',
    articles: 1,
    ...figuresOf([]),
  };
  appendHistory([entry, { ...entry, corpus: 'y' }], file);
  appendHistory([{ ...entry, date: '2026-02-03', who: 2 / 3 }], file);
  expect(readHistory(file).map(({ corpus, date, who }) => [corpus, date, who])).toEqual([
    ['x', '2026-01-02', null],
    ['y', '2026-01-02', null],
    ['x', '2026-02-03', 0.6667],
  ]);
  writeTable(readHistory(file), join(folder, 'measuring.md'));
  const text = readFileSync(join(folder, 'measuring.md'), 'utf8');
  expect(text).toMatch(/^Before\n<!-- figures[^\n]*\n\n\| corpus/);
  expect(text).toMatch(/\n\n<!-- end of figures -->\nAfter\n$/);
  expect(text.split('\n').filter((line) => /^\| [xy] /.test(line))).toEqual([
    '| x | 1 | – | – | – | 66.7 | – | 2026-02-03 |',
    '| y | 1 | – | – | – | – | – | 2026-01-02 |',
  ]);
});

test('the findings of a rule stand in their sentences, the wrong ones first', () => {
  const folder = folderOf('rule', {
    'a.txt': `${ARTICLE} « Le pain attendra », a dit Bo Lalande.`,
    'a.json': gold({
      entities: [...GOLD.entities, { id: 'e2', name: 'Cléo Marchand', type: 'person', aliases: [] }],
      quotations: [...GOLD.quotations, { exact: 'Le pain attendra', kind: 'direct', speaker: 'e2' }],
    }),
  });
  expect(readCorpora(folder).flatMap((corpus) => findingsOfRule(measure(corpus), 'cue-after'))).toEqual([
    expect.stringMatching(
      /^WRONG PERSON \(Cléo Marchand\) · a · Bo Lalande, 0\.\d\d · « \[\[Le pain attendra\]\] », a dit Bo Lalande\.$/,
    ),
    expect.stringMatching(/^right · a · Ada Plume, 0\.\d\d · « \[\[Le four est froid\]\] », a dit Ada Plume\.$/),
  ]);
});

test('npm run eval prints stages, rules, confidence and misses, goes on after a folder that is none, and says so at its end', () => {
  const folder = folderOf('whole', {
    'a.txt': ARTICLE,
    'a.json': gold({ quotations: [...GOLD.quotations, { exact: 'a dit', kind: 'partial', speaker: 'e1' }] }),
  });
  const command = ['--import', 'tsx', 'bench/accuracy/eval.ts', '--misses', '3', join(root, 'nowhere'), folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect(stderr).toMatch(/^eval: .*nowhere does not exist/);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^whole: 1 articles in fr, 0 could not be analysed/);
  expect(stdout).toMatch(/marked passages +2 +1 +1 +100\.0 +50\.0 +66\.7/);
  expect(stdout).toMatch(/reported clauses +1 +1 +1 +100\.0 +100\.0 +100\.0/);
  expect(stdout).toMatch(/cue-after +1 +1 +1 +0 +100\.0/);
  expect(stdout).toMatch(/0\.9 to 1\.0 +\d/);
  expect(stdout).toMatch(/missed partial: 1\n {4}a {2}missed partial: “a dit”/);
});
