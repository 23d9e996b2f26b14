import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Answer, at, bestAt, generator } from '../../bench/checks/half.ts';
import { ANY, packOf } from '../../bench/checks/packs.ts';
import { claimsOf, readPosts } from '../../bench/checks/posts.ts';
import { success } from '../../bench/checks/success.ts';

const CLAIMS = [
  'The lighthouse of Brannock was sold to a bank',
  'Every boat of the harbour was built before 1931',
  'The mayor of Velmouth drank all the tea',
];

test('a post whose claim stands in the pack finds it first, one that talks of something else does not', () => {
  const pack = packOf(CLAIMS, 'en', ANY);
  const right = { text: 'They SOLD the Brannock lighthouse to some bank!!', claim: CLAIMS[0] as string };
  const wrong = { text: 'So the mayor drank every drop of tea', claim: CLAIMS[1] as string };
  expect(success([right], pack, 'en', false)).toEqual({ at1: 1, at10: 1 });
  expect(success([right, wrong], pack, 'en', true)).toMatchObject({ at1: 0.5 });
});

const answer = (confidence: number | null, right: boolean, answerable = true): Answer => ({
  answerable,
  right,
  confidence,
});

test('precision is of what is given, recall of what could have been', () => {
  const answers = [answer(0.9, true), answer(0.8, false, false), answer(0.6, true), answer(null, false)];
  expect(at(answers, 0.7)).toEqual({ precision: 0.5, recall: 1 / 3, threshold: 0.7 });
  expect(at(answers, 0.95)).toEqual({ precision: 1, recall: 0, threshold: 0.95 });
  expect(bestAt(answers, 0.6)).toMatchObject({ precision: 2 / 3, recall: 2 / 3 });
});

test('a draw is the same every time, and another is another', () => {
  const drawn = (seed: number) => Array.from({ length: 5 }, generator(seed));
  expect(drawn(3)).toEqual(drawn(3));
  expect(drawn(3)).not.toEqual(drawn(4));
  expect(drawn(3).every((number) => number >= 0 && number < 1)).toBe(true);
});

test('posts are read from their tables; what is missing is said', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guillemets-posts-'));
  expect(() => readPosts(folder)).toThrow('does not hold train-fra.csv and dev-fra.csv');
  await writeFile(join(folder, 'train-eng.csv'), 'post,normalized claim\n"They, sold it", Sold \n,empty\n');
  expect(() => readPosts(folder)).toThrow('dev-eng.csv is missing');
  await writeFile(join(folder, 'dev-eng.csv'), 'post,claim\na,b\n');
  expect(() => readPosts(folder)).toThrow('has no columns “post” and “normalized claim”');
  await writeFile(join(folder, 'dev-eng.csv'), 'post,normalized claim\nx,Sold\ny,Sunk\n');
  const posts = readPosts(folder);
  expect(posts.train).toEqual([{ text: 'They, sold it', claim: 'Sold' }]);
  expect(posts.language).toBe('en');
  expect(claimsOf(posts)).toEqual(['Sold', 'Sunk']);
  await rm(folder, { recursive: true });
});
