import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { GOALS, reportLines } from '../../bench/speed/report.ts';
import { measureSizes } from '../../bench/speed/sizes.ts';
import { median, timeTasks } from '../../bench/speed/stopwatch.ts';
import { articlesIn, headOf, joined } from '../../bench/speed/texts.ts';
import type { Article } from '../../engine/model.ts';

/** A busy machine may take long; whether the bench runs is asked here, not how fast. */
const PATIENCE = 180_000;

test(
  'the word data of all languages stays small',
  async () => {
    const { words, engine } = await measureSizes();
    expect(words).toBeGreaterThan(50_000);
    expect(words, 'bytes, minified').toBeLessThanOrEqual(GOALS.wordData);
    expect(engine).toBeGreaterThan(words);
  },
  PATIENCE,
);

test(
  'npm run bench prints the three ratios',
  () => {
    const command = ['--import', 'tsx', 'bench/speed/bench.ts', '--quick'];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/as fast as compromise +\d+\.\d times +(held|MISSED), goal at least 30/);
    expect(stdout).toMatch(/time of one pass that splits words +\d+\.\d times +(held|MISSED), goal at most 10/);
    expect(stdout).toMatch(/slowest length to fastest length +\d+\.\d\d +(held|MISSED), goal at most 1\.3/);
    expect(stdout).toMatch(/word data of all languages +\d+ k/);
  },
  PATIENCE,
);

test('what is not understood gets the usage', () => {
  const command = ['--import', 'tsx', 'bench/speed/bench.ts', '--fast'];
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringContaining('npm run bench -- --quick') });
});

describe('the texts', () => {
  const article: Article = {
    source: 'test',
    url: null,
    title: null,
    byline: null,
    published: null,
    language: 'en',
    text: 'Title\n\nFirst paragraph.\n\nSecond.',
    blocks: [
      { start: 0, end: 5, kind: 'title' },
      { start: 7, end: 23, kind: 'paragraph' },
      { start: 25, end: 32, kind: 'paragraph' },
    ],
  };
  const words = ({ text, blocks }: Article) => blocks.map(({ start, end }) => text.slice(start, end));

  test('end with a whole block', () => {
    expect(words(headOf(article, 6))).toEqual(['Title', 'First paragraph.']);
    expect(headOf(article, 6).text).toBe('Title\n\nFirst paragraph.');
    expect(headOf(article, 1000)).toEqual(article);
  });

  test('keep their blocks when they grow', () => {
    const long = joined([article, headOf(article, 1)], 2);
    const once = ['Title', 'First paragraph.', 'Second.', 'Title'];
    expect(words(long)).toEqual([...once, ...once]);
    expect(long.text.startsWith('Title\n\nFirst')).toBe(true);
  });

  test('are own articles of the language, demo and saved pages', () => {
    const sources = articlesIn('en').map(({ source }) => source);
    expect(sources.some((source) => source.includes('demo'))).toBe(true);
    expect(sources.length).toBeGreaterThan(10);
    expect(articlesIn('en').every(({ text }) => text.length > 500)).toBe(true);
  });
});

test('the watch gives the time a character, whatever the length', () => {
  const busy = (characters: number) => ({
    name: `${characters}`,
    characters,
    run: () => {
      for (let i = 0; i < characters * 2000; i += 1) Math.imul(i, i);
    },
  });
  const [short, long] = timeTasks([busy(10), busy(160)], { rounds: 3, warmUp: 100 });
  expect((long ?? 0) / (short ?? 1)).toBeLessThan(8);
  expect([median([3, 1, 2]), median([1, 2, 3, 4])]).toEqual([2, 2.5]);
});

test('the report says which goals are held', () => {
  const sizes = { words: 251_000, engine: 400_000 };
  const lines = reportLines(
    { engine: 0.3, compromise: 12, words: 0.02, growing: [0.3, 0.4] },
    [10_000, 10_000_000],
    sizes,
  );
  const text = lines.join('\n');
  expect(text).toMatch(/compromise +40\.0 times +held/);
  expect(text).toMatch(/splits words +15\.0 times +MISSED/);
  expect(text).toMatch(/fastest length +1\.33 +MISSED/);
  expect(text).toMatch(/engine, 10,000 k characters +0\.400/);
  expect(text).toMatch(/word data of all languages +251 k +MISSED, goal at most 250 k/);
});
