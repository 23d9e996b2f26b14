import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Gold } from '../../bench/accuracy/gold.ts';
import { judge } from '../../bench/accuracy/judge.ts';
import { missesOfQuotations } from '../../bench/accuracy/misses.ts';
import { loadArticle } from '../../cli/documents.ts';
import { analyse } from '../../engine/index.ts';
import { LANGUAGES } from '../../engine/languages/index.ts';

/** Every folder here is a saved page with what a careful reader finds in it; a new one needs no line of code. */
const PAGES = import.meta.dirname;
const slugs = readdirSync(PAGES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const read = LANGUAGES.map((language) => language.code);

describe('saved pages', () => {
  it('are there for every language that the engine reads', () => {
    for (const code of read)
      expect(
        slugs.some((slug) => slug.startsWith(`${code}-`)),
        `no page for ${code}`,
      ).toBe(true);
  });

  for (const slug of slugs.filter((name) => read.some((code) => name.startsWith(`${code}-`)))) {
    it(`${slug}: who says what`, () => {
      const folder = join(PAGES, slug);
      const gold: Gold = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
      const judgement = judge(gold, analyse(loadArticle(join(folder, 'page.html'))));
      const problems = missesOfQuotations(judgement, gold).map(({ line }) => line);
      // UPDATE_KNOWN=1 writes today's shortcomings down; read the diff before you commit it.
      if (process.env.UPDATE_KNOWN) writeKnown(folder, problems);
      expect(problems).toEqual(knownOf(folder));
    });
  }
});

/** What the engine is known to get wrong on a page, in the words of `missesOfQuotations`: a mended row must be taken out. */
function knownOf(folder: string): string[] {
  const file = join(folder, 'known.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

function writeKnown(folder: string, problems: readonly string[]): void {
  const file = join(folder, 'known.json');
  if (problems.length) writeFileSync(file, `${JSON.stringify(problems, null, 2)}\n`);
  else rmSync(file, { force: true });
}
