import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Document, readCorpora } from '../../bench/accuracy/corpus.ts';
import { figuresOf } from '../../bench/accuracy/figures.ts';
import type { GoldSpan } from '../../bench/accuracy/gold.ts';
import { latest, readHistory } from '../../bench/accuracy/history.ts';
import { measure } from '../../bench/accuracy/measure.ts';
import { loadArticle } from '../../cli/documents.ts';

const GOLD = join(import.meta.dirname, '..', '..', 'bench', 'gold');

/** How far a figure (0 to 1) may fall below the one on record before it is a step back and no trade between rules. */
const LEEWAY = 0.015;

/** How a span is compared: on letters and digits alone. */
const letters = (words: string) => words.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

describe.each(['mending', 'held-out'])('gold: %s', (folder) => {
  const corpora = readCorpora(join(GOLD, folder));
  const recorded = new Map(latest(readHistory()).map((entry) => [entry.corpus, entry]));

  test.each(corpora.flatMap(({ documents }) => documents))('$name lies in its article', (document) => {
    expect(strayIn(document)).toEqual([]);
  });

  test.each(corpora)('$name keeps what was recorded', { timeout: 60_000 }, (corpus) => {
    const { who, whoMarked, disputed } = figuresOf(measure(corpus).map(({ judgement }) => judgement));
    const before = recorded.get(corpus.name);
    expect(who ?? 0).toBeGreaterThanOrEqual((before?.who ?? 1) - LEEWAY);
    expect(whoMarked ?? 0).toBeGreaterThanOrEqual((before?.whoMarked ?? 1) - LEEWAY);
    expect(disputed.f1 ?? 0).toBeGreaterThanOrEqual((before?.disputed.f1 ?? 1) - 2 * LEEWAY);
  });
});

/** The spans that stand nowhere in the article, or not so often as they say. */
function strayIn({ article, gold }: Document): string[] {
  const text = letters(loadArticle(article).text);
  const spans: readonly GoldSpan[] = [...gold.quotations, ...(gold.notSpeech ?? []), ...(gold.disputed ?? [])];
  return spans.filter(({ exact, nth = 0 }) => text.split(letters(exact)).length - 1 <= nth).map(({ exact }) => exact);
}
