import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from './figures.ts';

const FILE = join(import.meta.dirname, 'history.jsonl');

export interface CorpusFigures extends Figures {
  readonly corpus: string;
  readonly language: string;
  readonly articles: number;
}

/** What one corpus showed on one day: a line of the history. */
export interface Entry extends CorpusFigures {
  /** Day, `2026-11-25`. */
  readonly date: string;
  /** The commit that was measured; a `+` behind it says that there were changes on top. */
  readonly commit: string;
}

/** Every entry, the oldest first. */
export function readHistory(file = FILE): Entry[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Adds entries to the end; earlier ones are never touched. */
export function appendHistory(entries: readonly Entry[], file = FILE): void {
  appendFileSync(file, entries.map((entry) => `${JSON.stringify(entry, shortened)}\n`).join(''));
}

/** The last entry of every corpus, in the order in which they first came. */
export function latest(history: readonly Entry[]): Entry[] {
  return [...new Map(history.map((entry) => [entry.corpus, entry])).values()];
}

/** Four digits of a share are plenty. */
function shortened(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
}

/** The commit that lies in the working folder, with `+` where it was changed since. */
export function commitHere(): string {
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'safe.directory=*', ...words], { cwd: import.meta.dirname, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', ':/engine', ':/page') !== '';
  return `${git('rev-parse', '--short', 'HEAD')}${changed ? '+' : ''}`;
}
