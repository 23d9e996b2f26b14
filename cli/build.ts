import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserKind } from './browsers/kinds.ts';

const ROOT = join(import.meta.dirname, '..');

/** Where the built extension of each kind lies, below the project. */
export const BUILT: Readonly<Record<BrowserKind, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** The program of an installed package, as `node <path>` runs it on every platform. */
export const program = (path: string): string => join(ROOT, 'node_modules', path);

/** The extension itself can't be built, whatever the browser. */
export class BuildError extends Error {}

/**
 * Builds the extension for one kind of browser.
 * @returns the absolute path of the built extension.
 * @throws BuildError with the words of the build where it fails.
 */
export function build(kind: BrowserKind): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program('wxt/bin/wxt.mjs'), 'build', '-b', kind === 'firefox' ? 'firefox' : 'chrome'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new BuildError(`The extension could not be built:\n${stdout}${stderr}`);
  return join(ROOT, BUILT[kind]);
}
