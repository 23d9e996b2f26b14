import { findChecks } from '../../factcheck/find-checks.ts';
import { openPack } from '../../factcheck/packs/open-pack.ts';
import { ANY, packOf } from './packs.ts';
import { claimsOf, type Post, type Posts } from './posts.ts';
import { shortened } from './success.ts';

/** What was said of one post by a pack that holds half of the claims. */
export interface Answer {
  /** Whether the pack holds the post's claim. */
  readonly answerable: boolean;
  /** Whether the check given first as one of the same claim is the right one; false where none is given. */
  readonly right: boolean;
  /** Its confidence; null where none passes the gates. */
  readonly confidence: number | null;
}

/**
 * Takes half of the claims away, by a draw that is the same every time, and asks for every post.
 *
 * @param draw number of the draw
 */
export function answersWithHalf(posts: readonly Post[], all: Posts, draw: number): Answer[] {
  const random = generator(draw);
  const kept = claimsOf(all).filter(() => random() < 0.5);
  const pack = openPack(packOf(kept, all.language, ANY));
  const there = new Set(kept);
  return posts.map(({ text, claim }) => {
    const asked = { text, language: all.language, claimant: null, date: null };
    const same = findChecks(asked, [pack]).find(({ status }) => status === 'check.same');
    const right = same?.check.claim === shortened(claim);
    return { answerable: there.has(claim), right, confidence: same?.confidence ?? null };
  });
}

export interface Precision {
  readonly precision: number;
  readonly recall: number;
  readonly threshold: number;
}

/** Precision and recall of what is given from a confidence on. */
export function at(answers: readonly Answer[], threshold: number): Precision {
  const given = answers.filter(({ confidence }) => confidence !== null && confidence >= threshold);
  const right = given.filter((answer) => answer.right).length;
  const answerable = answers.filter((answer) => answer.answerable).length;
  return { precision: given.length ? right / given.length : 1, recall: right / answerable, threshold };
}

/** The threshold with the highest recall among those with at least this precision. */
export function bestAt(answers: readonly Answer[], precision: number): Precision {
  let best: Precision = { precision: 1, recall: 0, threshold: 1 };
  for (let threshold = 0; threshold < 1; threshold += 0.005) {
    const one = at(answers, threshold);
    if (one.precision >= precision && one.recall > best.recall) best = one;
  }
  return best;
}

/** Mulberry32: numbers from 0 to 1 that a seed tells. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
