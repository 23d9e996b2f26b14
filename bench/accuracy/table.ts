import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, latest } from './history.ts';
import { percent } from './report.ts';

const DOCUMENT = join(import.meta.dirname, '..', '..', 'docs', 'measuring.md');
const BEGIN = '<!-- figures: written by npm run eval -- --record -->\n';
const END = '<!-- end of figures -->\n';

/** Puts the latest figures of every corpus into the table of the document. */
export function writeTable(history: readonly Entry[], path = DOCUMENT): void {
  const text = readFileSync(path, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined)
    throw new Error(`${path} has no place for the figures: lines “${BEGIN.trim()}” and “${END.trim()}”.`);
  writeFileSync(path, `${before}${BEGIN}\n${tableOf(latest(history))}\n${END}${after}`);
}

/** The figures as a Markdown table, a row a corpus. */
export function tableOf(entries: readonly Entry[]): string {
  const head = [
    ['corpus', 'articles', 'marked F1', 'reported F1', 'who, marked', 'who, all', 'disputed F1', 'date'],
    ['---', '--:', '--:', '--:', '--:', '--:', '--:', '---'],
  ];
  const rows = entries.map(({ corpus, articles, marked, indirect, whoMarked, who, disputed, date }) => [
    corpus,
    `${articles}`,
    ...[marked.f1, indirect.f1, whoMarked, who, disputed.gold ? disputed.f1 : null].map(percent),
    date,
  ]);
  return [...head, ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}
