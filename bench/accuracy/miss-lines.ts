import { plainText } from '../../cli/text-table.ts';
import type { Measured } from './measure.ts';
import { missesOfQuotations, otherMisses } from './misses.ts';

/** What went wrong in a corpus, by kind, the most frequent kind first; at most `most` lines of each. */
export function missLines(measured: readonly Measured[], most: number): string[] {
  const kinds = new Map<string, string[]>();
  for (const { document, judgement } of measured) {
    const { name, gold } = document;
    for (const { kind, line } of [...missesOfQuotations(judgement, gold), ...otherMisses(judgement, gold)]) {
      const lines = kinds.get(kind) ?? [];
      lines.push(`  ${name}  ${plainText(line)}`);
      kinds.set(kind, lines);
    }
  }
  return [...kinds]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([kind, lines]) => [`${kind}: ${lines.length}`, ...lines.slice(0, most)]);
}
