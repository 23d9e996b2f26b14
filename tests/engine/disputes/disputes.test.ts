import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/index.ts';
import { articleOf } from '../articles.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { disputed as frDisputed } from './fr.ts';
import { figures as frFigures } from './fr-figures.ts';
import { traps as frTraps } from './fr-traps.ts';
import { voices as frVoices } from './fr-voices.ts';
import { it } from './it.ts';
import { pt } from './pt.ts';
import type { Row } from './rows.ts';
import { verdicts } from './verdicts.ts';
import { southern } from './verdicts-south.ts';

const fr = [...frDisputed, ...frFigures, ...frVoices, ...frTraps];

const TABLES: Readonly<Record<string, readonly Row[]>> = { fr, en, de, es, it, pt };

interface Judged {
  readonly row: Row;
  /** Disputes found, as status, words and claimant; what only hedges is left out where the row expects no hedge. */
  readonly found: readonly (readonly [status: string, exact: string, claimant: string | null])[];
}

const judged: readonly Judged[] = Object.entries(TABLES).flatMap(([language, rows]) =>
  [...rows, ...(verdicts[language] ?? southern[language] ?? [])].map((row) => {
    const { claims, speakers } = analyse(articleOf(row[0], language));
    const found = claims.map(
      (claim) =>
        [
          (claim.status[0] ?? '').replace(/^\w+\./, ''),
          claim.exact,
          speakers.find((speaker) => speaker.id === claim.claimant)?.name ?? null,
        ] as const,
    );
    return { row, found: found.filter(([status]) => status !== 'hedged' || row[1] === 'hedged') };
  }),
);

const disputed = judged.filter(({ row }) => row.length > 1);
const hitOf = ({ row, found }: Judged) => found.find(([status]) => status === row[1]);

test('the table is large enough, and full of traps', () => {
  const count = (rows: readonly Row[]) => rows.length;
  expect(count(fr)).toBeGreaterThanOrEqual(150);
  expect(count(en)).toBeGreaterThanOrEqual(80);
  expect(judged.length).toBeGreaterThanOrEqual(300);
  expect(judged.length - disputed.length).toBeGreaterThanOrEqual(120);
});

describe('disputes', () => {
  test('of the author are right in 97 of 100', () => {
    const byAuthor = ([status]: Judged['found'][number]) => status === 'refuted' || status === 'unsupported';
    const all = judged.flatMap(({ row, found }) => found.filter(byAuthor).map((claim) => ({ row, claim })));
    const wrong = all.filter(({ row, claim }) => row[1] !== claim[0]);
    expect(wrong.length / all.length, show(wrong.map(({ row }) => row))).toBeLessThanOrEqual(0.03);
  });

  test('with an explicit marker are found in 85 of 100', () => {
    const missed = disputed.filter((one) => !hitOf(one));
    expect(1 - missed.length / disputed.length, show(missed.map(({ row }) => row))).toBeGreaterThanOrEqual(0.85);
  });

  test('have the right words and the right claimant in 90 of 100', () => {
    const hits = disputed.filter(hitOf);
    const wrong = hits.filter((one) => {
      const [, exact, claimant] = hitOf(one) ?? [];
      return exact !== one.row[2] || claimant !== one.row[3];
    });
    expect(1 - wrong.length / hits.length, show(wrong.map(({ row }) => row))).toBeGreaterThanOrEqual(0.9);
  });

  test.each(judged.filter(({ row }) => row.length === 1).map(({ row, found }) => ({ text: row[0], found })))(
    'a trap: $text',
    ({ found }) => {
      expect(found).toEqual([]);
    },
  );
});

const show = (rows: readonly Row[]) => rows.map((row) => row.join(' | ')).join('\n');
