import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { argumentsOf } from '../../bench/accuracy/arguments.ts';
import { readCorpora } from '../../bench/accuracy/corpus.ts';
import { figuresOf } from '../../bench/accuracy/figures.ts';
import { measure } from '../../bench/accuracy/measure.ts';
import { readTwice, secondReading } from '../../bench/accuracy/reading.ts';

const first = mkdtempSync(join(tmpdir(), 'guillemets-first-'));
const second = mkdtempSync(join(tmpdir(), 'guillemets-second-'));
afterAll(() => {
  for (const folder of [first, second]) rmSync(folder, { recursive: true });
});

const ARTICLE =
  '“The  ovens are cold,” said Ada Quill. Bo Fenwick said that the mill would open. “The ovens are cold,” he read aloud.';
const OVENS = { exact: 'The ovens are cold', nth: 0, kind: 'direct', speaker: 'ada' };
const AGAIN = { ...OVENS, nth: 1, speaker: 'bo' };
const MILL = { exact: 'the mill would open', kind: 'indirect', speaker: 'bo' };
const COLD = { exact: 'The ovens are cold', nth: 0, kind: 'contested', claimant: 'ada' };
const entities = [
  { id: 'ada', name: 'Ada Quill', type: 'person' },
  { id: 'bo', name: 'Bo Fenwick', type: 'person', aliases: ['Fenwick'] },
];
const reading = (parts: object) => JSON.stringify({ lang: 'en', entities, quotations: [OVENS, AGAIN, MILL], ...parts });

/** How far a second reader agrees, who sees the article in this way. */
function agreement(parts: object) {
  writeFileSync(join(first, 'one.txt'), ARTICLE);
  writeFileSync(join(first, 'one.json'), reading({ disputed: [COLD] }));
  writeFileSync(join(first, 'two.txt'), ARTICLE);
  writeFileSync(join(first, 'two.json'), reading({}));
  writeFileSync(join(second, 'one.json'), reading(parts));
  const [corpus] = readCorpora(first);
  if (!corpus) throw new Error('no corpus');
  const twice = readTwice(corpus, second);
  expect(twice.documents.map(({ name }) => name)).toEqual(['one']);
  const measured = measure(twice, ({ name, article }) => secondReading(second, name, article));
  expect(measured.map(({ failure }) => failure)).toEqual([null]);
  return figuresOf(measured.map(({ judgement }) => judgement));
}

describe('two readers of one article', () => {
  test('agree wholly where they see the same', () => {
    const { who, whoMarked, disputed } = agreement({ disputed: [COLD] });
    expect([who, whoMarked, disputed.f1]).toEqual([1, 1, 1]);
  });

  test('disagree on a person', () => {
    const { marked, whoMarked } = agreement({ quotations: [{ ...OVENS, speaker: 'bo' }, AGAIN, MILL] });
    expect([marked.f1, whoMarked]).toEqual([1, 0.5]);
  });

  test('disagree on what the second leaves out, or calls a matter of taste', () => {
    expect(agreement({ quotations: [OVENS, AGAIN] }).indirect.recall).toBe(0);
    expect(agreement({ quotations: [OVENS, AGAIN, { ...MILL, optional: true }] }).indirect.recall).toBe(0);
  });

  test('disagree on which of the same words are meant', () => {
    expect(agreement({ quotations: [OVENS, MILL] }).marked).toMatchObject({ precision: 1, recall: 0.5 });
  });

  test('disagree on words that stand nowhere in the article', () => {
    expect(agreement({ quotations: [OVENS, AGAIN, { ...MILL, exact: 'the bakery would open' }] }).indirect.f1).toBe(0);
  });
});

describe('the command', () => {
  test('takes the folder of a second reader, and keeps no record of it', () => {
    expect(argumentsOf(['--reading', 'second', 'gold'])).toMatchObject({ reading: 'second', folders: ['gold'] });
    expect(argumentsOf(['--reading', 'second', '--record', 'gold'])).toEqual({
      wrong: '--record notes what the engine finds, not what a reader does.',
    });
  });
});
