import { openPack } from '../../factcheck/packs/open-pack.ts';
import type { Pack } from '../../factcheck/packs/pack.ts';
import { readingLanguage } from '../../factcheck/reading/language-of.ts';
import { readText } from '../../factcheck/reading/terms.ts';
import { candidatesFor } from '../../factcheck/search/candidates.ts';
import { rank } from '../../factcheck/search/rank.ts';
import type { Post } from './posts.ts';

export interface Success {
  /** Share of posts whose claim is ranked first, and among the first ten. */
  readonly at1: number;
  readonly at10: number;
}

/** Ranks all claims for each post. `plain` leaves the ranking at BM25. */
export function success(posts: readonly Post[], pack: Pack, language: string, plain: boolean): Success {
  const { index, record } = openPack(pack);
  let [first, ten] = [0, 0];
  for (const { text, claim } of posts) {
    const reading = readText(text, readingLanguage(text, language));
    const ranked = plain ? candidatesFor(reading.terms, index, 10) : rank(reading, index, 10);
    const place = ranked.findIndex(({ record: number }) => record(number).claim === shortened(claim));
    if (place === 0) first++;
    if (place >= 0) ten++;
  }
  return { at1: first / posts.length, at10: ten / posts.length };
}

/** A claim as the records hold it: white space becomes single spaces. */
export function shortened(claim: string): string {
  return claim.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
