import { findChecks } from '../../factcheck/find-checks.ts';
import { bytesOf, openPack } from '../../factcheck/packs/open-pack.ts';
import { DEFAULT_THRESHOLDS } from '../../factcheck/packs/thresholds.ts';
import type { RawCheck } from '../../factcheck/record/published-check.ts';
import { generator } from './half.ts';
import { built } from './packs.ts';

export interface Cost {
  readonly records: number;
  readonly importSeconds: number;
  readonly openMilliseconds: number;
  readonly megabytes: number;
  /** Median of the rounds: a hundred claims against all records. */
  readonly searchMilliseconds: number;
}

const ROUNDS = 9;

/** Imports and searches a pack of so many records, made from the claims by mixing their words. */
export function cost(claims: readonly string[], language: string, records: number): Cost {
  const random = generator(7);
  const raw = Array.from({ length: records }, (_, number): RawCheck => recordOf(claims, number, language, random));
  const started = performance.now();
  const pack = built(raw, DEFAULT_THRESHOLDS);
  const imported = performance.now();
  const open = openPack(pack);
  const opened = performance.now();
  const asked = Array.from({ length: 100 }, (_, number) => {
    const text = mixed(claims[(number * 7) % claims.length] as string, claims, random);
    return { text, language, claimant: null, date: '2026-11-01' };
  });
  const rounds = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    for (const claim of asked) findChecks(claim, [open]);
    return performance.now() - begun;
  }).sort((one, other) => one - other);
  return {
    records: pack.counts.taken,
    importSeconds: (imported - started) / 1000,
    openMilliseconds: opened - imported,
    megabytes: bytesOf(pack) / 1e6,
    searchMilliseconds: rounds[ROUNDS >> 1] as number,
  };
}

function recordOf(claims: readonly string[], number: number, language: string, random: () => number): RawCheck {
  const own = claims[number % claims.length] as string;
  const claim = number < claims.length ? own : mixed(own, claims, random);
  return {
    claim,
    claimant: `Name ${number % 500}`,
    claimDate: '2026-01-02',
    title: `Faux : ${claim}, une affirmation vérifiée par nos soins`,
    outlet: `Outlet ${number % 60}`,
    url: `https://outlet-${number % 60}.example/checks/${number}-a-title-in-the-address`,
    reviewDate: '2026-01-05',
    rating: 'Plutôt faux',
    language,
    appearances: [`https://posts.example/${number}`],
  };
}

/** A claim with a third of its words taken from another. */
function mixed(claim: string, claims: readonly string[], random: () => number): string {
  const other = (claims[Math.floor(random() * claims.length)] as string).split(' ');
  return claim
    .split(' ')
    .map((word, place) => (random() < 0.33 ? (other[place % other.length] as string) : word))
    .join(' ');
}
