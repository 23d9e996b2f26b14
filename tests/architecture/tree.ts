import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** Every file of the project, as git sees it, with those that are about to be added; paths with `/`, from the root. */
export const files: readonly string[] = execFileSync(
  'git',
  // A clone may belong to another user than the one who runs the tests.
  ['-c', 'safe.directory=*', 'ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
  { cwd: ROOT, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file !== '' && isThere(file));

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Code that people write: saved pages and the words of the manifest are data. */
export const code = files.filter((file) => /\.(ts|tsx|js|mjs)$/.test(file) && !file.startsWith('tests/pages/'));

/** Code without its comments, so that a comment may speak of what the code must not do. Lengths are not kept. */
export function withoutComments(file: string): string {
  return read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

function isThere(file: string): boolean {
  try {
    readFileSync(join(ROOT, file));
    return true;
  } catch {
    return false; // Deleted, and not yet told to git.
  }
}
