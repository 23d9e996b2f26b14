/**
 * What must happen before any TypeScript can run: a Node that is new enough, and the packages of the lock file.
 * Only built-in modules here, because on a fresh clone there is nothing else.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 19];

/** Prepares the clone, then runs `file` (a TypeScript module below cli/). Ends the process where that can't be done. */
export async function bootstrap(file) {
  checkNode();
  process.chdir(ROOT);
  if (!isInstalled()) install();
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(join(ROOT, 'cli', file)).href);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  stop(`Guillemets needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.
Get a newer one from https://nodejs.org, then try again.`);
}

/**
 * Whether node_modules holds what the lock file names. Times of files say nothing here: a checkout touches them.
 * Optional packages are left out, they differ from one platform to another.
 */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === '' || optional || devOptional || peer || (present[path] && present[path].version === version),
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

function install() {
  const started = Date.now();
  console.log('Installing what Guillemets needs (about half a minute) …');
  // Warnings are left out: on Node 20 a package or two ask for a newer Node and work all the same.
  const args = ['ci', '--loglevel=error', '--no-fund', '--no-audit'];
  const npm = process.env.npm_execpath;
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    stop(`The installation did not succeed${error ? ` (${error.message})` : ''}; npm says above what is the matter.
Without a network, or behind a proxy, set npm's registry or proxy first; then try again.`);
  }
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
