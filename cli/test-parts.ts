import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserKind, findBrowsers, installBrowser, starts } from './browsers/index.ts';
import { build, program } from './build.ts';
import { countVitest, type Tally } from './count-vitest.ts';

const ROOT = join(import.meta.dirname, '..');
const REPORTS = join(ROOT, '.cache', 'reports');

/** A part of `npm test`. It prints what is the matter itself. */
export interface Part {
  readonly name: string;
  run(): Promise<Tally>;
}

/** Minutes that any one program may take: what hangs must not hang for ever. */
const LIMIT_MINUTES = 9;

export const PARTS: readonly Part[] = [
  {
    name: 'Types',
    run: async () =>
      one(runNode('wxt/bin/wxt.mjs', ['prepare'], { quiet: true }) && runNode('typescript/bin/tsc', ['--noEmit'])),
  },
  { name: 'Lint', run: async () => one(runNode('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.'])) },
  { name: 'Unit tests, saved pages and architecture', run: async () => vitest('unit', []) },
  { name: 'Build for both browsers', run: async () => one(builds('chromium') && builds('firefox')) },
  { name: 'Chromium is here', run: () => browserIsHere('chromium', 'CHROME_PATH') },
  { name: 'Firefox is here', run: () => browserIsHere('firefox', 'FIREFOX_PATH') },
  {
    name: 'End to end in both browsers',
    run: async () => vitest('e2e', ['--config', 'tests/e2e/vitest.config.ts']),
  },
];

const one = (held: boolean): Tally => (held ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Runs a program of an installed package; false where it fails. `quiet` shows its words only then. */
function runNode(path: string, args: readonly string[], { quiet = false } = {}): boolean {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program(path), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : 'inherit',
    timeout: LIMIT_MINUTES * 60_000,
  });
  if (status !== 0 && quiet) console.log(`${stdout}${stderr}`);
  if (error) console.log(error.message);
  return status === 0;
}

function vitest(name: string, args: readonly string[]): Tally {
  const file = join(REPORTS, `${name}.json`);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const held = runNode('vitest/vitest.mjs', ['run', ...args, ...reporters]);
  const tally = countVitest(readIfThere(file));
  return held || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function builds(kind: BrowserKind): boolean {
  try {
    build(kind);
    return true;
  } catch (error) {
    console.log((error as Error).message);
    return false;
  }
}

/** Finds or fetches a browser that starts, and names it to the tests that follow. */
async function browserIsHere(kind: BrowserKind, variable: 'CHROME_PATH' | 'FIREFOX_PATH'): Promise<Tally> {
  try {
    const found = findBrowsers().find((browser) => browser.kind === kind && starts(browser));
    const browser = found ?? (await installBrowser(kind, console.log));
    process.env[variable] = browser.path;
    console.log(browser.path);
    return one(true);
  } catch (error) {
    console.log((error as Error).message);
    return one(false);
  }
}
